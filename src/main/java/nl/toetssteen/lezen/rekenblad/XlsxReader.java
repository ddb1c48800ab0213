package nl.toetssteen.lezen.rekenblad;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.FormatReader;
import nl.toetssteen.lezen.bron.Gelezen;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.lezen.pakket.PackageTrouble;
import nl.toetssteen.lezen.pakket.Relation;
import nl.toetssteen.lezen.pakket.XmlPart;
import nl.toetssteen.lezen.pakket.ZipParts;
import nl.toetssteen.lezen.rekenblad.XlsxSheet.Workbook;

/**
 * Reads an Excel workbook (.xlsx, transitional or strict) as a stream: each visible sheet is a
 * heading with its tables.
 *
 * <p>Formulas count by the value that was saved with them; comments are left out.
 */
public final class XlsxReader implements FormatReader {
  private static final PackageTrouble TROUBLE =
      new PackageTrouble("Excel-bestand", "Excel", ".xlsx");

  @Override
  public Gelezen read(byte[] inhoud, ReadLimits grenzen, Deadline deadline) {
    ZipParts zip = new ZipParts(inhoud, grenzen.uitgepakt(), TROUBLE);
    return new Reading(new Parts(zip, grenzen.nesting(), deadline), grenzen).read();
  }

  /** Opens parts within the limits. */
  private record Parts(ZipParts zip, int deepest, Deadline deadline) {

    void read(String part, Consumer<XmlPart> reader) {
      try (XmlPart xml = new XmlPart(zip.open(part), deepest, deadline, TROUBLE)) {
        reader.accept(xml);
      }
    }

    List<Relation> relations(String part) {
      List<Relation> relations = new ArrayList<>();
      if (zip.has(Relation.partFor(part))) {
        read(
            Relation.partFor(part),
            xml -> relations.addAll(Relation.read(xml, Relation.folder(part))));
      }
      return relations;
    }
  }

  /** Names a sheet and says where it is. */
  private record SheetEntry(String name, String relation, boolean hidden) {}

  /** Reads one workbook. */
  private static final class Reading {
    private final Parts parts;
    private final CellBudget budget;
    private final Warnings warnings = new Warnings();
    private final List<SheetEntry> entries = new ArrayList<>();
    private final List<RichText> strings = new ArrayList<>();
    private final XlsxStyles styles = new XlsxStyles();
    private boolean from1904;

    Reading(Parts parts, ReadLimits limits) {
      this.parts = parts;
      this.budget = new CellBudget(limits.cellen());
    }

    Gelezen read() {
      String main =
          parts.relations("").stream()
              .filter(relation -> relation.type().equals("officeDocument"))
              .findFirst()
              .orElseThrow(() -> TROUBLE.damaged(null))
              .target();
      parts.read(main, this::readWorkbook);
      Map<String, String> targets = new HashMap<>();
      for (Relation relation : parts.relations(main)) {
        targets.put(relation.id(), relation.target());
        readShared(relation);
      }
      List<Alinea> out = new ArrayList<>();
      Workbook book = new Workbook(strings, styles, new DisplayedNumber(from1904), warnings);
      entries.forEach(entry -> readSheet(entry, targets.get(entry.relation()), book, out));
      return new Gelezen(List.copyOf(out), 0, List.of(), warnings.all());
    }

    private void readWorkbook(XmlPart xml) {
      while (xml.nextDescendant(0)) {
        switch (xml.localName()) {
          case "workbookPr" -> {
            String value = xml.attribute("date1904");
            from1904 = "1".equals(value) || "true".equals(value);
          }
          case "sheet" -> {
            String state = xml.attribute("state");
            boolean hidden = state != null && !state.equals("visible");
            String name = String.valueOf(xml.attribute("name"));
            entries.add(new SheetEntry(name, xml.attribute("id"), hidden));
          }
          default -> {}
        }
      }
    }

    private void readShared(Relation relation) {
      if (!parts.zip().has(relation.target())) {
        return;
      }
      switch (relation.type()) {
        case "styles" -> parts.read(relation.target(), styles::read);
        case "sharedStrings" -> parts.read(relation.target(), this::readStrings);
        default -> {}
      }
    }

    private void readStrings(XmlPart xml) {
      while (xml.nextChild(0)) {
        while (xml.nextChild(1)) {
          budget.take(1);
          strings.add(RichText.read(xml));
        }
      }
    }

    private void readSheet(SheetEntry entry, String part, Workbook book, List<Alinea> out) {
      if (part == null || !parts.zip().has(part)) {
        return;
      }
      if (entry.hidden()) {
        warnings.hiddenSheet(entry.name());
        return;
      }
      Sheet sheet = new Sheet(entry.name(), budget);
      parts.read(part, xml -> new XlsxSheet(xml, book, sheet).read());
      if (sheet.hidesText()) {
        warnings.hiddenCells(entry.name());
      }
      SheetTables.write(sheet, out);
    }
  }
}
