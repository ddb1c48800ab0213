package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.toetssteen.document.Tabel;
import nl.toetssteen.document.Tabel.Cel;
import nl.toetssteen.document.Tabel.Rij;
import nl.toetssteen.lezen.bron.Alinea;

/** Writes what stands under the tags of a document as {@link Alinea}s. */
final class TagAlineas {
  private static final Pattern CONTENTS = Pattern.compile("(?iu)inhoud(?:sopgave)?[:.]?");

  private final Alineas alineas;
  private final Hyphens hyphens;

  /** Creates a writer that joins words and measures type as that of pages without tags does. */
  TagAlineas(Alineas alineas, Hyphens hyphens) {
    this.alineas = alineas;
    this.hyphens = hyphens;
  }

  /** Gives all paragraphs and tables that have text. */
  List<Alinea> all(List<TagBlock> blocks) {
    List<Alinea> all = new ArrayList<>();
    for (TagBlock block : blocks) {
      if (block instanceof TagBlock.Text text && !text.unit().lines().isEmpty()) {
        all.add(alinea(text.unit()));
      } else if (block instanceof TagBlock.Contents) {
        dropTitle(all);
      } else if (block instanceof TagBlock.Rows table) {
        add(table, all);
      }
    }
    return all;
  }

  private static void dropTitle(List<Alinea> all) {
    int last = all.size() - 1;
    if (last >= 0 && CONTENTS.matcher(all.get(last).tekst()).matches()) {
      all.remove(last);
    }
  }

  private Alinea alinea(TagUnit unit) {
    Alinea seen = alineas.alinea(paragraph(unit.lines()));
    String tekst = seen.tekst();
    String label = unit.label() == null ? "" : text(unit.label().lines());
    double x = seen.inspringing();
    if (!label.isEmpty()) {
      x = unit.label().lines().get(0).x();
    } else if (unit.diepte() > 0) {
      label = typed(unit.lines().get(0));
      tekst = tekst.substring(label.length()).strip();
    }
    int level = Math.max(unit.kop(), seen.kopniveau());
    return new Alinea(
        tekst,
        label,
        label.isEmpty() ? -1 : unit.diepte() - 1,
        x,
        level,
        seen.letter(),
        seen.vet(),
        seen.pagina(),
        null);
  }

  /** Some programs leave the label of an item in its text. */
  private static String typed(Line first) {
    return first.woorden().stream()
        .limit(first.label())
        .map(Word::tekst)
        .collect(Collectors.joining(" "));
  }

  private static Paragraph paragraph(List<Line> lines) {
    Paragraph paragraph = new Paragraph(lines.get(0));
    lines.subList(1, lines.size()).forEach(paragraph::add);
    return paragraph;
  }

  private String text(List<Line> lines) {
    return lines.isEmpty() ? "" : hyphens.join(lines);
  }

  private void add(TagBlock.Rows table, List<Alinea> all) {
    List<Rij> rows = new ArrayList<>();
    boolean head = true;
    int page = 0;
    for (TagBlock.Row row : table.rows()) {
      head &= row.heads();
      page = Math.max(page, page(row));
      rows.add(new Rij(head, page, row.cells().stream().map(this::cel).toList()));
    }
    if (page > 0) {
      int first = rows.stream().mapToInt(Rij::pagina).filter(p -> p > 0).findFirst().orElse(page);
      all.add(new Alinea("", "", -1, 0, 0, 0, false, first, new Tabel(rows)));
    }
  }

  private static int page(TagBlock.Row row) {
    return row.cells().stream()
        .flatMap(cell -> cell.units().stream())
        .flatMap(unit -> unit.lines().stream())
        .mapToInt(Line::pagina)
        .min()
        .orElse(0);
  }

  private Cel cel(TagBlock.Cell cell) {
    String tekst =
        cell.units().stream()
            .map(this::withLabel)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return new Cel(tekst, cell.kolommen(), cell.rijen());
  }

  private String withLabel(TagUnit unit) {
    String label = unit.label() == null ? "" : text(unit.label().lines());
    return (label + " " + text(unit.lines())).strip();
  }
}
