package nl.toetssteen.opstellen.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import org.docx4j.TextUtils;
import org.docx4j.XmlUtils;
import org.docx4j.wml.CTBookmark;
import org.docx4j.wml.FldChar;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.STFldCharType;
import org.docx4j.wml.Text;
import org.junit.jupiter.api.Test;

/** References and the table of contents are fields that show the right words before any update. */
class WordVeldenTest {

  private static final Pattern REF = Pattern.compile("REF (\\S+) \\\\n \\\\h \\\\\\* lower");

  private final Uitgave uitgave = Opstelling.example();
  private final List<Object> inhoud =
      Opstelling.load(new WordSchrijver().write(uitgave)).getMainDocumentPart().getContent();

  @Test
  void everyReferenceIsAFieldThatShowsTheNumberOfItsBookmark() {
    Map<String, String> namen =
        Stream.concat(uitgave.artikelen(), uitgave.bijlagen().stream())
            .collect(Collectors.toMap(b -> Naam.bookmark(b.id()), b -> b.naam()));

    List<String> gezien = new ArrayList<>();
    fields(
        (opdracht, uitkomst) -> {
          Matcher ref = REF.matcher(opdracht);
          if (ref.matches()) {
            assertThat(uitkomst).as(opdracht).isEqualTo(namen.get(ref.group(1)));
            gezien.add(opdracht);
          }
        });
    assertThat(gezien).hasSizeGreaterThan(20);
    assertThat(bookmarks()).containsAll(namen.keySet());
  }

  @Test
  void bookmarksHaveNamesAndNumbersOfTheirOwnThatWordAccepts() {
    assertThat(bookmarks()).doesNotHaveDuplicates().allMatch(naam -> naam.length() <= 40);
    assertThat(Opstelling.all(inhoud, CTBookmark.class).stream().map(CTBookmark::getId))
        .doesNotHaveDuplicates();
  }

  @Test
  void theTableOfContentsShowsAllHeadingsAndLeadsToThem() {
    List<Object> opgave = Opstelling.control(inhoud, Indeling.INHOUD);
    List<String> koppen = new ArrayList<>();
    uitgave
        .hoofdstukken()
        .forEach(
            h -> {
              koppen.add("Hoofdstuk " + h.nummer() + " " + h.titel());
              h.artikelen().forEach(a -> koppen.add("Artikel " + a.nummer() + " " + a.titel()));
            });
    uitgave.bijlagen().forEach(b -> koppen.add("Bijlage " + b.nummer() + " " + b.titel()));

    List<P.Hyperlink> regels = Opstelling.all(opgave, P.Hyperlink.class);
    assertThat(regels.stream().map(WordVeldenTest::text)).containsExactlyElementsOf(koppen);
    assertThat(bookmarks()).containsAll(regels.stream().map(P.Hyperlink::getAnchor).toList());
  }

  @Test
  void everyFieldThatBeginsAlsoEnds() {
    Map<STFldCharType, Long> tekens =
        Opstelling.all(inhoud, FldChar.class).stream()
            .collect(Collectors.groupingBy(FldChar::getFldCharType, Collectors.counting()));
    assertThat(tekens.values()).hasSize(3).containsOnly(tekens.get(STFldCharType.BEGIN));
  }

  private interface Veld {
    void see(String opdracht, String uitkomst);
  }

  private void fields(Veld veld) {
    for (P alinea : Opstelling.all(inhoud, P.class)) {
      String opdracht = null;
      StringBuilder uitkomst = new StringBuilder();
      for (Object deel : runs(alinea)) {
        if (deel instanceof FldChar teken) {
          if (teken.getFldCharType() == STFldCharType.END && opdracht != null) {
            veld.see(opdracht, uitkomst.toString());
          }
          uitkomst.setLength(0);
          opdracht = teken.getFldCharType() == STFldCharType.END ? null : opdracht;
        } else if (deel instanceof Text tekst && tekst.getValue().startsWith(" REF ")) {
          opdracht = tekst.getValue().strip();
        } else if (deel instanceof Text tekst) {
          uitkomst.append(tekst.getValue());
        }
      }
    }
  }

  private static List<Object> runs(P alinea) {
    return Opstelling.all(alinea.getContent(), R.class).stream()
        .flatMap(run -> run.getContent().stream())
        .map((Function<Object, Object>) XmlUtils::unwrap)
        .toList();
  }

  private List<String> bookmarks() {
    return Opstelling.all(inhoud, CTBookmark.class).stream().map(CTBookmark::getName).toList();
  }

  private static String text(Object deel) {
    return TextUtils.getText(deel);
  }
}
