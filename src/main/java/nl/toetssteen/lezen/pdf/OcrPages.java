package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.toetssteen.lezen.ocr.OcrPagina;
import nl.toetssteen.lezen.ocr.OcrRegel;
import nl.toetssteen.lezen.ocr.OcrWoord;
import nl.toetssteen.lezen.pdf.tabel.Box;

/**
 * Writes recognised pages as pages of signs, so that lines, columns and paragraphs are found in
 * them as on any other page.
 */
final class OcrPages {
  /** The size of the type is measured in pixels, line by line, and differs this much by chance. */
  private static final float SAME_SIZE = 0.17f;

  private final float usual;

  private OcrPages(Map<Integer, OcrPagina> paginas) {
    usual = usual(paginas);
  }

  /** Gives the pages by number. */
  static Map<Integer, Page> of(Map<Integer, OcrPagina> paginas) {
    OcrPages pages = new OcrPages(paginas);
    Map<Integer, Page> all = new TreeMap<>();
    new TreeMap<>(paginas)
        .forEach(
            (number, pagina) -> all.put(number, pages.page(number, pagina, all.get(number - 1))));
    return all;
  }

  private Page page(int number, OcrPagina pagina, Page before) {
    List<Glyph> all = new ArrayList<>();
    pagina.regels().forEach(regel -> add(regel, all));
    PageSigns signs = new PageSigns();
    signs.add(all);
    Turn upright = new Turn(0, pagina.breedte(), pagina.hoogte());
    PageTable previous = before == null ? null : before.lastTable();
    TableFinder finder = new TableFinder(number, previous, upright, List.of());
    PageContent content = PageContent.of(number, signs, rulings(pagina), finder, null);
    return new Page(
        number, pagina.breedte(), pagina.hoogte(), content.regels(), List.of(), content.tabellen());
  }

  private static List<Box> rulings(OcrPagina pagina) {
    return pagina.lijnen().stream()
        .map(lijn -> new Box(lijn.links(), lijn.boven(), lijn.rechts(), lijn.onder()))
        .toList();
  }

  private void add(OcrRegel regel, List<Glyph> signs) {
    float letter = size(regel.letter());
    for (OcrWoord woord : regel.woorden()) {
      int[] letters = woord.tekst().codePoints().toArray();
      float step = (woord.rechts() - woord.links()) / letters.length;
      for (int i = 0; i < letters.length; i++) {
        float x = woord.links() + i * step;
        boolean last = i == letters.length - 1;
        signs.add(
            new Glyph(
                Character.toString(letters[i]),
                x,
                regel.y(),
                x + step,
                letter,
                false,
                false,
                last,
                Marks.NONE));
      }
    }
  }

  /** The same type gives the same size, as in a text that was not scanned. */
  private float size(float measured) {
    return Math.abs(measured - usual) < SAME_SIZE * usual ? usual : Math.round(measured);
  }

  private static float usual(Map<Integer, OcrPagina> paginas) {
    List<Float> sizes =
        paginas.values().stream()
            .flatMap(pagina -> pagina.regels().stream())
            .flatMap(regel -> regel.woorden().stream().map(woord -> regel.letter()))
            .sorted()
            .toList();
    return sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
  }
}
