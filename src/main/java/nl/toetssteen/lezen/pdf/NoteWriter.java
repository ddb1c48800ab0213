package nl.toetssteen.lezen.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.lezen.bron.Notitie;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** Writes notes on the pages of one document. */
final class NoteWriter {
  private static final String AUTHOR = "Toetssteen";
  private static final int PAGES_ON = 2;
  private static final int CONTEXT = 24;
  private static final float SIGN = 20;
  private static final float MARGIN = 4;
  private static final float STEP = SIGN + MARGIN;
  private static final PDColor YELLOW =
      new PDColor(new float[] {1f, 0.87f, 0.35f}, PDDeviceRGB.INSTANCE);

  private final PDDocument document;
  private final Guard guard;
  private final Map<Integer, PageLetters> letters = new HashMap<>();
  private final Map<Integer, Integer> signs = new HashMap<>();

  NoteWriter(PDDocument document, Guard guard) {
    this.document = document;
    this.guard = guard;
  }

  /** Highlights the words of a note, or puts a sign on the page where they are not found. */
  void put(Notitie note) throws IOException {
    int first = Math.min(Math.max(note.pagina(), 1), document.getNumberOfPages());
    int last = Math.min(first + PAGES_ON, document.getNumberOfPages());
    for (int page = first; page <= last; page++) {
      List<float[]> quads = quads(note, page);
      if (!quads.isEmpty()) {
        highlight(note, page, quads);
        return;
      }
    }
    sign(note, first);
  }

  private List<float[]> quads(Notitie note, int page) throws IOException {
    PageLetters read = letters.get(page);
    if (read == null) {
      read = PageLetters.of(document, page, guard);
      letters.put(page, read);
    }
    List<float[]> quads = new ArrayList<>();
    String before = note.voor().substring(Math.max(0, note.voor().length() - CONTEXT));
    int from = 0;
    for (String piece : note.citaat().split(" … ", -1)) {
      int at = read.find(before, piece, from);
      if (at >= 0) {
        List<PageLetter> words = read.letters(at, piece);
        quads.addAll(lines(words));
        from = at + words.size();
      }
      before = "";
    }
    return quads;
  }

  private static List<float[]> lines(List<PageLetter> words) {
    List<float[]> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || !words.get(i - 1).goesOn(words.get(i))) {
        lines.add(words.get(begin).quad(words.get(i - 1)));
        begin = i;
      }
    }
    return lines;
  }

  private void highlight(Notitie note, int page, List<float[]> quads) throws IOException {
    float[] points = new float[quads.size() * 8];
    PDRectangle around = null;
    for (int i = 0; i < quads.size(); i++) {
      System.arraycopy(quads.get(i), 0, points, i * 8, 8);
      around = around(around, quads.get(i));
    }
    PDAnnotationHighlight mark = new PDAnnotationHighlight();
    mark.setQuadPoints(points);
    mark.setRectangle(around);
    add(note, page, mark);
  }

  private static PDRectangle around(PDRectangle earlier, float[] quad) {
    PDRectangle all = earlier == null ? new PDRectangle(quad[0], quad[1], 0, 0) : earlier;
    for (int i = 0; i < quad.length; i += 2) {
      all.setLowerLeftX(Math.min(all.getLowerLeftX(), quad[i]));
      all.setUpperRightX(Math.max(all.getUpperRightX(), quad[i]));
      all.setLowerLeftY(Math.min(all.getLowerLeftY(), quad[i + 1]));
      all.setUpperRightY(Math.max(all.getUpperRightY(), quad[i + 1]));
    }
    return all;
  }

  /** Puts signs below each other in the left margin. */
  private void sign(Notitie note, int page) throws IOException {
    int number = signs.merge(page, 1, Integer::sum);
    PDRectangle box = document.getPage(page - 1).getCropBox();
    int perColumn = Math.max(1, (int) (box.getHeight() / STEP) - 1);
    int column = (number - 1) / perColumn;
    float x = box.getLowerLeftX() + MARGIN + column * STEP;
    float y = box.getUpperRightY() - ((number - 1) % perColumn + 1) * STEP;
    PDAnnotationText mark = new PDAnnotationText();
    mark.setName(PDAnnotationText.NAME_COMMENT);
    mark.setRectangle(new PDRectangle(x, y, SIGN, SIGN));
    add(note, page, mark);
  }

  private void add(Notitie note, int page, PDAnnotationMarkup mark) throws IOException {
    mark.setColor(YELLOW);
    mark.setTitlePopup(AUTHOR);
    mark.setSubject(note.titel());
    mark.setContents(note.titel() + "\n" + note.tekst());
    mark.setPrinted(true);
    mark.constructAppearances(document);
    PDPage on = document.getPage(page - 1);
    mark.setPage(on);
    List<PDAnnotation> all = new ArrayList<>(on.getAnnotations());
    all.add(mark);
    on.setAnnotations(all);
  }
}
