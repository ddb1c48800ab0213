package nl.toetssteen.opstellen.word;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import nl.toetssteen.opstellen.Opsteller;
import nl.toetssteen.opstellen.profiel.ProfielReader;
import nl.toetssteen.opstellen.uitgave.Logo;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.SdtElement;

/** Drafts documents of schools that do not exist, and looks into Word files. */
final class Opstelling {

  private static final LocalDate DAG = LocalDate.of(2026, 9, 1);

  private Opstelling() {}

  static Uitgave of(String yaml) {
    return of(yaml, null);
  }

  static Uitgave of(String yaml, Logo logo) {
    return new Opsteller()
        .draft(new ProfielReader().read("school.yaml", yaml).profiel(), logo, DAG);
  }

  static Uitgave example() {
    return of(ProfielReader.example());
  }

  static Uitgave named(String school) {
    return of(
        ProfielReader.example()
            .replace("Lyceum De Hoge Duin", "'" + school.replace("'", "''") + "'"));
  }

  static Logo logo(int breed, int hoog) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(breed, hoog, BufferedImage.TYPE_INT_RGB), "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Logo.of(png.toByteArray());
  }

  static WordprocessingMLPackage load(byte[] docx) {
    try {
      return WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
    } catch (Docx4JException e) {
      throw new AssertionError("docx4j cannot read it", e);
    }
  }

  /** Gives everything of a kind among what a document holds, in order. */
  static <T> List<T> all(List<Object> inhoud, Class<T> soort) {
    List<T> gevonden = new ArrayList<>();
    for (Object deel : inhoud) {
      Object onderdeel = XmlUtils.unwrap(deel);
      if (soort.isInstance(onderdeel)) {
        gevonden.add(soort.cast(onderdeel));
      }
      if (onderdeel instanceof SdtElement besturing) {
        gevonden.addAll(all(besturing.getSdtContent().getContent(), soort));
      } else if (onderdeel instanceof ContentAccessor houder) {
        gevonden.addAll(all(houder.getContent(), soort));
      }
    }
    return gevonden;
  }

  /** Gives the content of the control with this name. */
  static List<Object> control(List<Object> inhoud, String naam) {
    Predicate<Besturing> heet = besturing -> besturing.naam().equals(naam);
    return Besturing.find(inhoud).stream()
        .filter(heet)
        .findFirst()
        .orElseThrow()
        .element()
        .getSdtContent()
        .getContent();
  }
}
