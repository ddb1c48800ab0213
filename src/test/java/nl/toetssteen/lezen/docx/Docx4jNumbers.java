package nl.toetssteen.lezen.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.lezen.bron.Alinea;
import org.docx4j.TextUtils;
import org.docx4j.XmlUtils;
import org.docx4j.model.listnumbering.Emulator;
import org.docx4j.model.listnumbering.Emulator.ResultTriple;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.P;

/** Asks docx4j for automatic numbers: a second opinion, made independently of ours. */
public final class Docx4jNumbers {
  private Docx4jNumbers() {}

  /** Demands that we and docx4j both give these numbers. */
  static void agrees(DocxFixture fixture, String... expected) throws Docx4JException {
    assertThat(numbers(fixture)).containsExactly(expected);
    assertThat(of(fixture.bytes())).as("docx4j").containsExactly(expected);
  }

  /** Gives the numbers as we read them. */
  static List<String> numbers(DocxFixture fixture) {
    return fixture.read().alineas().stream().map(Alinea::nummer).toList();
  }

  /** Gives the number of every paragraph of the body that holds text; empty for none. */
  public static List<String> of(byte[] docx) throws Docx4JException {
    WordprocessingMLPackage word = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
    List<String> numbers = new ArrayList<>();
    for (Object block : word.getMainDocumentPart().getContent()) {
      if (XmlUtils.unwrap(block) instanceof P paragraph) {
        String number = number(word, paragraph);
        if (!TextUtils.getText(paragraph).isBlank()) {
          numbers.add(number);
        }
      }
    }
    return numbers;
  }

  private static String number(WordprocessingMLPackage word, P paragraph) {
    ResultTriple triple = Emulator.getNumber(word, paragraph.getPPr());
    if (triple == null) {
      return "";
    }
    String text = triple.getBullet() == null ? triple.getNumString() : triple.getBullet();
    return text == null ? "" : text.strip();
  }
}
