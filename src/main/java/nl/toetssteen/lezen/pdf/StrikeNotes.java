package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.lezen.pdf.tabel.Box;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Finds the notes on a page that strike text through. */
final class StrikeNotes {
  private static final COSName STRIKE_OUT = COSName.getPDFName("StrikeOut");
  private static final COSName PLACES = COSName.getPDFName("QuadPoints");
  private static final int HIDDEN = 1 << 1;
  private static final int MOST = 2000;
  private static final int QUAD = 8;

  private StrikeNotes() {}

  /** Gives the lines that they draw, as stored. */
  static List<Box> lines(PDPage page) {
    List<Box> lines = new ArrayList<>();
    COSArray notes = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    for (int i = 0; notes != null && i < Math.min(notes.size(), MOST); i++) {
      if (notes.getObject(i) instanceof COSDictionary note
          && STRIKE_OUT.equals(note.getCOSName(COSName.SUBTYPE))
          && (note.getInt(COSName.F, 0) & HIDDEN) == 0
          && note.getCOSArray(PLACES) != null) {
        add(note.getCOSArray(PLACES).toFloatArray(), page.getCropBox(), lines);
      }
    }
    return lines;
  }

  /** Each line of text is marked by its four corners, in an order on which programs differ. */
  private static void add(float[] places, PDRectangle crop, List<Box> lines) {
    for (int i = 0; i + QUAD <= places.length && lines.size() < MOST; i += QUAD) {
      Box one = Box.between(places[i], places[i + 1], places[i + 2], places[i + 3]);
      Box other = Box.between(places[i + 4], places[i + 5], places[i + 6], places[i + 7]);
      float middle = (one.top() + one.bottom() + other.top() + other.bottom()) / 4;
      lines.add(
          new Box(
              Math.min(one.left(), other.left()) - crop.getLowerLeftX(),
              middle - crop.getLowerLeftY(),
              Math.max(one.right(), other.right()) - crop.getLowerLeftX(),
              middle - crop.getLowerLeftY()));
    }
  }
}
