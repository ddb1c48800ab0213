package nl.toetssteen.lezen.odt;

import static nl.toetssteen.lezen.odt.OdtFixture.body;
import static nl.toetssteen.lezen.odt.OdtFixture.item;
import static nl.toetssteen.lezen.odt.OdtFixture.list;
import static nl.toetssteen.lezen.odt.OdtFixture.p;
import static nl.toetssteen.lezen.odt.OdtFixture.style;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.toetssteen.document.Tabel;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.lezen.bron.UnreadableDocument.Reden;
import org.junit.jupiter.api.Test;

/** Documents made to do harm, or broken on the way. */
class OdtHostileTest {
  private static final ReadLimits SMALL =
      new ReadLimits(1 << 20, 1 << 20, 64, 100, 10_000, Duration.ofSeconds(60));

  private static Reden refusal(byte[] bytes) {
    return catchThrowableOfType(
            UnreadableDocument.class,
            () -> new OdtReader().read(bytes, SMALL, Deadline.in(SMALL.tijd())))
        .reden();
  }

  @Test
  void aDoctypeIsRefused() {
    assertThat(
            refusal(
                body()
                    .raw(
                        "content.xml",
                        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")
                    .bytes()))
        .isEqualTo(Reden.ONVEILIG);
  }

  @Test
  void aBombIsRefused() {
    assertThat(refusal(body(p("a".repeat(2 << 20))).bytes())).isEqualTo(Reden.ONVEILIG);
  }

  @Test
  void deepNestingIsRefused() {
    String nested = p("diep");
    for (int i = 0; i < 100; i++) {
      nested = list("", item(nested));
    }
    assertThat(refusal(body(nested).bytes())).isEqualTo(Reden.ONVEILIG);
  }

  @Test
  void listsDeeperThanTheStandardKnowsAreRead() {
    String nested = p("diep");
    for (int i = 0; i < 15; i++) {
      nested = list("", item(nested));
    }
    assertThat(body(nested).read().alineas()).singleElement().extracting("niveau").isEqualTo(9);
  }

  @Test
  void aPasswordIsSaidToBeOne() {
    assertThat(
            refusal(
                body(p("x"))
                    .raw(
                        "META-INF/manifest.xml",
                        "<manifest xmlns=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><encryption-data/></manifest>")
                    .bytes()))
        .isEqualTo(Reden.VERSLEUTELD);
  }

  @Test
  void anotherKindOfXmlIsDamage() {
    assertThat(refusal(body().raw("content.xml", "<iets/>").bytes())).isEqualTo(Reden.BESCHADIGD);
  }

  @Test
  void stylesInACircleEnd() {
    assertThat(
            body(p("A", "tekst"))
                .styles(style("paragraph", "A", "B", ""), style("paragraph", "B", "A", ""))
                .lines())
        .containsExactly("tekst");
  }

  @Test
  void repetitionIsBounded() {
    String many = "table:number-%s-repeated=\"2000000000\"";
    String cell =
        "<table:table-cell %s>%s</table:table-cell>"
            .formatted(many.formatted("columns"), p("x".repeat(1000)));
    String row = "<table:table-row %s>%s</table:table-row>".formatted(many.formatted("rows"), cell);
    List<Tabel.Rij> rows =
        body("<table:table>" + row + row + "</table:table>")
            .read()
            .alineas()
            .get(0)
            .tabel()
            .rijen();
    long length = rows.stream().mapToLong(rij -> rij.tekst().length()).sum();
    assertThat(length).isLessThan(5_000_000);
  }

  @Test
  void numbersThatAreNoneDoNoHarm() {
    assertThat(
            body(list(
                    "text:style-name=\"L\"",
                    "<text:list-item text:start-value=\"veel\">" + p("een") + "</text:list-item>"))
                .automatic(
                    OdtFixture.listStyle(
                        "L", OdtFixture.level(1, "1", "loext:num-list-format=\"%x%%1%%99%\"")))
                .lines())
        .containsExactly("%x%1%99% een");
  }

  @Test
  void changedBytesNeverGiveAnythingButARefusal() {
    byte[] whole =
        body(list("", item(p("een"), list("", item(p("twee"))))), p("slot<text:s/>")).bytes();
    Random random = new Random(11);
    for (int i = 0; i < 2000; i++) {
      byte[] changed = Arrays.copyOf(whole, whole.length);
      for (int j = 0; j < 3; j++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      assertThat(readOrRefuse(changed)).isTrue();
    }
  }

  private static boolean readOrRefuse(byte[] bytes) {
    try {
      return new OdtReader().read(bytes, SMALL, Deadline.in(SMALL.tijd())) != null;
    } catch (UnreadableDocument e) {
      return e.reden() != null;
    }
  }
}
