package nl.toetssteen.lezen.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.lezen.bron.UnreadableDocument.Reden;
import org.junit.jupiter.api.Test;

class RefusalsTest {
  private static final String TEXT = "De kandidaat meldt zich op tijd bij de surveillant.";

  private static UnreadableDocument refusal(byte[] bytes, ReadLimits grenzen) {
    return catchThrowableOfType(
        UnreadableDocument.class,
        () -> new PdfReader().read(bytes, grenzen, Deadline.in(grenzen.tijd())));
  }

  private static UnreadableDocument refusal(byte[] bytes) {
    return refusal(bytes, ReadLimits.standaard());
  }

  private static ReadLimits limits(long unpacked, int pages, Duration time) {
    return new ReadLimits(25L << 20, unpacked, 256, pages, 10_000, time);
  }

  @Test
  void aPasswordIsNamed() {
    UnreadableDocument refusal = refusal(new PdfFixture().page().line(TEXT).locked("x").bytes());

    assertThat(refusal.reden()).isEqualTo(Reden.VERSLEUTELD);
    assertThat(refusal).hasMessageContaining("wachtwoord").hasMessageContaining("opnieuw");
  }

  @Test
  void anEmptyPasswordIsNoObstacle() {
    assertThat(new PdfFixture().page().line(TEXT).locked("").texts()).containsExactly(TEXT);
  }

  @Test
  void damagedFilesAreNamed() {
    byte[] whole = new PdfFixture().page().line(TEXT).bytes();

    assertThat(refusal("%PDF-1.7 en dan niets".getBytes(StandardCharsets.UTF_8)).reden())
        .isEqualTo(Reden.BESCHADIGD);
    assertThat(refusal(Arrays.copyOf(whole, 60)).reden()).isEqualTo(Reden.BESCHADIGD);
  }

  @Test
  void scansAreNamed() {
    UnreadableDocument refusal =
        refusal(new PdfFixture().page().picture().page().picture().bytes());

    assertThat(refusal.reden()).isEqualTo(Reden.GEEN_TEKST);
    assertThat(refusal).hasMessageContaining("OCR").hasMessageContaining("Word");
  }

  @Test
  void somePagesWithoutTextGiveAWarning() {
    PdfFixture fixture = new PdfFixture().page().line(TEXT).line(TEXT).line(TEXT);

    assertThat(fixture.page().picture().page().picture().read().waarschuwingen())
        .singleElement()
        .asString()
        .startsWith("Pagina's 2 en 3 hebben geen leesbare tekst");
  }

  @Test
  void anEmptyPageGivesNoWarning() {
    assertThat(new PdfFixture().page().line(TEXT).page().read().waarschuwingen()).isEmpty();
  }

  @Test
  void tooManyPagesAreRefused() {
    byte[] bytes = new PdfFixture().page().line(TEXT).page().line(TEXT).bytes();

    UnreadableDocument refusal = refusal(bytes, limits(200L << 20, 1, Duration.ofMinutes(1)));

    assertThat(refusal.reden()).isEqualTo(Reden.TE_GROOT);
    assertThat(refusal).hasMessageContaining("2 pagina's");
  }

  @Test
  void theTimeLimitHolds() {
    byte[] bytes = new PdfFixture().page().line(TEXT).bytes();

    assertThat(refusal(bytes, limits(200L << 20, 10, Duration.ZERO)).reden())
        .isEqualTo(Reden.TE_LANG_BEZIG);
  }

  @Test
  void aPageThatUnpacksTooFarIsRefused() {
    PdfFixture fixture = new PdfFixture().page();
    for (int i = 0; i < 40; i++) {
      fixture.at(72 + i * 14).line(TEXT);
    }

    assertThat(refusal(fixture.bytes(), limits(1000, 10, Duration.ofMinutes(1))).reden())
        .isEqualTo(Reden.ONVEILIG);
  }
}
