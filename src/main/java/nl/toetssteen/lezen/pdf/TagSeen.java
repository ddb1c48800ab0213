package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.lezen.pdf.tabel.Box;

/** Tells what was seen on a page of a document that is read by its tags. */
final class TagSeen {
  private static final float AROUND = 3;

  private TagSeen() {}

  /** Gives all texts, cells and lines on a page, large before small. */
  static List<Seen> on(int pagina, List<TagBlock> blocks) {
    List<Seen> seen = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (TagBlock block : blocks) {
      if (block instanceof TagBlock.Text text) {
        List<Line> own = lines(text.unit());
        Seen.around(own, pagina, rol(text.unit())).ifPresent(seen::add);
        lines.addAll(own);
      } else if (block instanceof TagBlock.Rows table) {
        for (TagBlock.Row row : table.rows()) {
          cells(row, pagina, seen, lines);
        }
      }
    }
    lines.stream()
        .filter(line -> line.pagina() == pagina)
        .forEach(line -> seen.add(new Seen(Rol.REGEL, Seen.box(line))));
    return seen;
  }

  private static void cells(TagBlock.Row row, int pagina, List<Seen> seen, List<Line> lines) {
    for (TagBlock.Cell cell : row.cells()) {
      List<Line> own = cell.units().stream().flatMap(unit -> lines(unit).stream()).toList();
      Rol rol = row.heads() || cell.kop() ? Rol.KOPCEL : Rol.CEL;
      Seen.around(own, pagina, rol).map(TagSeen::wider).ifPresent(seen::add);
      lines.addAll(own);
    }
  }

  /** Tags do not say where a cell ends: it is shown a little around its text. */
  private static Seen wider(Seen cell) {
    Box box = cell.box();
    return new Seen(
        cell.rol(),
        new Box(
            box.left() - AROUND, box.top() - AROUND, box.right() + AROUND, box.bottom() + AROUND));
  }

  private static List<Line> lines(TagUnit unit) {
    List<Line> lines = new ArrayList<>(unit.lines());
    if (unit.label() != null) {
      lines.addAll(0, unit.label().lines());
    }
    return lines;
  }

  private static Rol rol(TagUnit unit) {
    if (unit.kop() > 0) {
      return Rol.KOP;
    }
    boolean bold = !unit.lines().isEmpty() && unit.lines().stream().allMatch(Line::vet);
    return unit.diepte() > 0 ? Rol.PUNT : bold ? Rol.VET : Rol.ALINEA;
  }
}
