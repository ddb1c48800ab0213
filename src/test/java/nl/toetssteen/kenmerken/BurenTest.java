package nl.toetssteen.kenmerken;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Document;
import nl.toetssteen.kenmerken.Documentnummers.Uitslag;
import nl.toetssteen.kenmerken.Verwijzing.Buurverwijzing;
import nl.toetssteen.kenmerken.Verwijzing.Doel;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import org.junit.jupiter.api.Test;

class BurenTest {
  private static final Document DOCUMENT =
      new DocumentReader(ReadLimits.standaard())
          .read(
              "buren.md",
              "# Artikel 1 A\n\n1. Een.\n2. Twee.\n\n# Artikel 2 B\n\nTekst.\n".getBytes(UTF_8));
  private static final Deel EEN = DOCUMENT.delen().get(0);
  private static final Deel TWEE = DOCUMENT.delen().get(1);
  private final Buren buren = new Buren(DOCUMENT);

  @Test
  void theFirstHasNoneBeforeItAndTheLastNoneAfterIt() {
    assertThat(find(Doel.ARTIKEL, false, EEN)).isEqualTo(Uitslag.ONVINDBAAR);
    assertThat(find(Doel.ARTIKEL, true, EEN)).isEqualTo(Uitslag.GEVONDEN);
    assertThat(find(Doel.ARTIKEL, true, TWEE)).isEqualTo(Uitslag.ONVINDBAAR);
    assertThat(find(Doel.LID, false, EEN, EEN.delen().get(0))).isEqualTo(Uitslag.ONVINDBAAR);
    assertThat(find(Doel.LID, true, EEN, EEN.delen().get(0))).isEqualTo(Uitslag.GEVONDEN);
  }

  @Test
  void anArticleWithoutLedenGivesTooLittleToSay() {
    assertThat(find(Doel.LID, false, TWEE, TWEE.delen().get(0))).isEqualTo(Uitslag.ONBEKEND);
  }

  private Uitslag find(Doel doel, boolean volgende, Deel... pad) {
    return buren.find(new Buurverwijzing(doel, volgende, 0, 1), List.of(pad));
  }
}
