package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.toetssteen.lezen.pdf.tabel.Box;

/** Holds one thing that was seen on a page, in points from its upper left corner. */
record Seen(Rol rol, Box box) {
  private static final float ABOVE = 0.8f;
  private static final float BELOW = 0.25f;

  /** Gives all that was seen on a page but its rulings, large before small. */
  static List<Seen> on(int pagina, Reading reading) {
    List<Seen> seen = new ArrayList<>();
    Page before = page(reading.pages(), pagina);
    if (reading.tagged() == null) {
      seen.addAll(byLook(pagina, reading));
    } else {
      seen.addAll(TagSeen.on(pagina, reading.tagged()));
    }
    List<Box> kept = seen.stream().filter(part -> part.rol() == Rol.REGEL).map(Seen::box).toList();
    Stream.concat(before.alles(), before.gemerkt().stream())
        .map(Seen::box)
        .filter(box -> kept.stream().noneMatch(other -> same(box, other)))
        .forEach(box -> seen.add(new Seen(Rol.WEGGELATEN, box)));
    return seen;
  }

  private static boolean same(Box one, Box other) {
    return Math.abs(one.bottom() - other.bottom()) < 1
        && one.left() < other.right()
        && other.left() < one.right();
  }

  private static List<Seen> byLook(int pagina, Reading reading) {
    List<Seen> seen = new ArrayList<>();
    Page page = page(reading.found().pages(), pagina);
    page.tabellen().forEach(table -> cells(table, reading).forEach(seen::add));
    reading.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .forEach(paragraph -> paragraph(paragraph, pagina, reading).forEach(seen::add));
    page.alles().forEach(line -> seen.add(new Seen(Rol.REGEL, box(line))));
    return seen;
  }

  private static Page page(List<Page> pages, int pagina) {
    return pages.stream()
        .filter(page -> page.nummer() == pagina)
        .findFirst()
        .orElse(new Page(pagina, 0, 0, List.of(), List.of(), List.of()));
  }

  private static Stream<Seen> cells(PageTable table, Reading reading) {
    int heads =
        reading.blocks().stream()
            .filter(Table.class::isInstance)
            .map(Table.class::cast)
            .filter(whole -> starts(whole.parts().get(0), table))
            .mapToInt(Table::koprijen)
            .findFirst()
            .orElse(0);
    float below = table.rijen().get(Math.min(heads, table.rijen().size() - 1));
    return table.cellen().stream()
        .map(cell -> new Seen(cell.box().top() < below ? Rol.KOPCEL : Rol.CEL, cell.box()));
  }

  private static boolean starts(PageTable first, PageTable table) {
    return first.pagina() == table.pagina() && first.vlak().equals(table.vlak());
  }

  private static Stream<Seen> paragraph(Paragraph paragraph, int pagina, Reading reading) {
    return around(paragraph.lines(), pagina, rol(paragraph, reading)).stream();
  }

  /** Gives what is seen of lines on one page, when any of them stand there. */
  static Optional<Seen> around(List<Line> lines, int pagina, Rol rol) {
    return lines.stream()
        .filter(line -> line.pagina() == pagina)
        .map(Seen::box)
        .reduce(Seen::around)
        .map(box -> new Seen(rol, box));
  }

  private static Rol rol(Paragraph paragraph, Reading reading) {
    if (reading.kopniveau(paragraph) > 0) {
      return Rol.KOP;
    }
    if (paragraph.label() > 0) {
      return Rol.PUNT;
    }
    return paragraph.vet() ? Rol.VET : Rol.ALINEA;
  }

  private static Box around(Box one, Box other) {
    return new Box(
        Math.min(one.left(), other.left()),
        Math.min(one.top(), other.top()),
        Math.max(one.right(), other.right()),
        Math.max(one.bottom(), other.bottom()));
  }

  /** Gives the place of a line. */
  static Box box(Line line) {
    return new Box(
        line.x(), line.y() - ABOVE * line.letter(), line.eind(), line.y() + BELOW * line.letter());
  }
}
