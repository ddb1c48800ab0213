package nl.toetssteen.lezen.rekenblad;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.FormatReader;
import nl.toetssteen.lezen.bron.Gelezen;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.lezen.pakket.Manifest;
import nl.toetssteen.lezen.pakket.PackageTrouble;
import nl.toetssteen.lezen.pakket.XmlPart;
import nl.toetssteen.lezen.pakket.ZipParts;

/**
 * Reads an OpenDocument spreadsheet (.ods) as a stream: each visible sheet is a heading with its
 * tables. Cells hold their text as LibreOffice shows it.
 */
public final class OdsReader implements FormatReader {
  private static final PackageTrouble TROUBLE =
      new PackageTrouble("OpenDocument-rekenblad", "LibreOffice", ".ods");

  @Override
  public Gelezen read(byte[] inhoud, ReadLimits grenzen, Deadline deadline) {
    ZipParts zip = new ZipParts(inhoud, grenzen.uitgepakt(), TROUBLE);
    return new Reading(zip, grenzen, deadline).read();
  }

  /** Reads one spreadsheet. */
  private static final class Reading {
    private final ZipParts zip;
    private final ReadLimits limits;
    private final Deadline deadline;
    private final CellBudget budget;
    private final Warnings warnings = new Warnings();
    private final OdsStyles styles = new OdsStyles();
    private final List<Alinea> out = new ArrayList<>();

    Reading(ZipParts zip, ReadLimits limits, Deadline deadline) {
      this.zip = zip;
      this.limits = limits;
      this.deadline = deadline;
      this.budget = new CellBudget(limits.cellen());
    }

    Gelezen read() {
      if (zip.has(Manifest.PART)) {
        open(Manifest.PART, xml -> Manifest.refuseLocked(xml, TROUBLE));
      }
      if (zip.has("styles.xml")) {
        open("styles.xml", this::readPart);
      }
      open("content.xml", this::readPart);
      return new Gelezen(List.copyOf(out), 0, List.of(), warnings.all());
    }

    private void open(String part, Consumer<XmlPart> reader) {
      try (XmlPart xml = new XmlPart(zip.open(part), limits.nesting(), deadline, TROUBLE)) {
        reader.accept(xml);
      }
    }

    private void readPart(XmlPart xml) {
      while (xml.nextChild(0)) {
        while (xml.nextChild(1)) {
          switch (xml.localName()) {
            case "styles", "automatic-styles" -> styles.read(xml);
            case "body" -> readBody(xml);
            default -> {}
          }
        }
      }
    }

    private void readBody(XmlPart xml) {
      while (xml.nextChild(2)) {
        while (xml.nextChild(3)) {
          if (xml.localName().equals("table")) {
            readSheet(xml);
          }
        }
      }
    }

    private void readSheet(XmlPart xml) {
      String name = String.valueOf(xml.attribute("name"));
      if (styles.hides(xml.attribute("style-name"))) {
        warnings.hiddenSheet(name);
        return;
      }
      Sheet sheet = new Sheet(name, budget);
      new OdsSheet(xml, styles, warnings, sheet).read();
      if (sheet.hidesText()) {
        warnings.hiddenCells(name);
      }
      SheetTables.write(sheet, out);
    }
  }
}
