package nl.toetssteen.opstellen.word;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import nl.toetssteen.opstellen.uitgave.Logo;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPartAbstractImage;
import org.docx4j.openpackaging.parts.WordprocessingML.ImageJpegPart;
import org.docx4j.openpackaging.parts.WordprocessingML.ImagePngPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.R;

/** Puts the logo of the school in a document, at most 6 by 3 centimetres. */
final class Plaatje {

  private static final long EMU_PER_CM = 360_000;
  private static final long BREEDST = 6 * EMU_PER_CM;
  private static final long HOOGST = 3 * EMU_PER_CM;

  /** Any number that no other drawing has. */
  private static final int NUMMER = 70_575;

  private final MainDocumentPart hoofd;

  Plaatje(MainDocumentPart hoofd) {
    this.hoofd = hoofd;
  }

  /**
   * Draws a logo.
   *
   * @param omschrijving for who does not see it
   * @throws Sjabloonfout when it is no picture after all
   */
  R draw(Logo logo, String omschrijving) throws Docx4JException {
    Dimension maat = size(logo);
    double schaal = Math.min(BREEDST / maat.getWidth(), HOOGST / maat.getHeight());
    Drawing tekening = new Drawing();
    tekening
        .getAnchorOrInline()
        .add(
            inline(
                part(logo),
                omschrijving,
                Math.round(maat.getWidth() * schaal),
                Math.round(maat.getHeight() * schaal)));
    R run = new R();
    run.getContent().add(tekening);
    return run;
  }

  private static Inline inline(
      BinaryPartAbstractImage deel, String omschrijving, long breed, long hoog) {
    try {
      return deel.createImageInline("Logo", omschrijving, NUMMER, NUMMER + 1, breed, hoog, false);
    } catch (Exception e) { // declared so by the library
      throw new IllegalStateException(e);
    }
  }

  /** A document that was made before has the part already, with perhaps an older logo. */
  private BinaryPartAbstractImage part(Logo logo) throws Docx4JException {
    boolean png = logo.mediatype().endsWith("png");
    PartName naam = new PartName("/word/media/toetssteen-logo." + (png ? "png" : "jpeg"));
    BinaryPartAbstractImage deel = png ? new ImagePngPart(naam) : new ImageJpegPart(naam);
    Relationship relatie = hoofd.getRelationshipsPart().getRel(naam);
    if (relatie != null
        && hoofd.getPackage().getParts().get(naam) instanceof BinaryPartAbstractImage oud) {
      deel = oud;
    } else {
      relatie = hoofd.addTargetPart(deel);
    }
    deel.setBinaryData(logo.inhoud());
    deel.getRels().add(relatie);
    return deel;
  }

  /** Reads only the head of the file, however large the picture would become. */
  private static Dimension size(Logo logo) {
    try (ImageInputStream in =
        ImageIO.createImageInputStream(new ByteArrayInputStream(logo.inhoud()))) {
      Iterator<ImageReader> lezers = ImageIO.getImageReaders(in);
      if (lezers.hasNext()) {
        ImageReader lezer = lezers.next();
        lezer.setInput(in, true, true);
        Dimension maat = new Dimension(lezer.getWidth(0), lezer.getHeight(0));
        lezer.dispose();
        return maat;
      }
    } catch (IOException e) {
      throw broken(e);
    }
    throw broken(null);
  }

  private static Sjabloonfout broken(IOException oorzaak) {
    return new Sjabloonfout(
        "Het logo is beschadigd. Sla het opnieuw op als PNG en probeer het nog eens.", oorzaak);
  }
}
