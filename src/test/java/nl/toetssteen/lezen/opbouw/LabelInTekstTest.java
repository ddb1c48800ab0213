package nl.toetssteen.lezen.opbouw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers and signs that only look like one. */
class LabelInTekstTest {
  @Test
  void numbersAndInitialsInTextAreNoLabels() {
    assertThat(
            Boom.of(
                """
                Artikel 1 Gebruik van bronnen
                1. Dit artikel gaat over
                45 van het besluit.
                Artikel 3.58 van het Uitvoeringsbesluit bepaalt dat de school dit vaststelt.
                artikel 2.63 van de wet
                2 weken voor de toets krijgt de kandidaat bericht.
                2026 is het jaar van de toets.
                1e corrector is de eigen docent.
                2. De examensecretaris bewaart het.
                Artikel 2 De commissie
                De leden zijn:
                A. Jansen
                K. de Vries
                P. Bakker
                Artikel 3 Slot
                Einde van het stuk.
                """))
        .isEqualTo(
            """
            art [Artikel 1] Gebruik van bronnen
              lid [1.] Dit artikel gaat over
              al 45 van het besluit.
              al Artikel 3.58 van het Uitvoeringsbesluit bepaalt dat de school dit vaststelt.
              al artikel 2.63 van de wet
              al 2 weken voor de toets krijgt de kandidaat bericht.
              al 2026 is het jaar van de toets.
              al 1e corrector is de eigen docent.
              lid [2.] De examensecretaris bewaart het.
            art [Artikel 2] De commissie
              al De leden zijn:
              al A. Jansen
              al K. de Vries
              al P. Bakker
            art [Artikel 3] Slot
              al Einde van het stuk.
            """);
  }

  @Test
  void aReferenceToTheLawIsNoHeading() {
    assertThat(
            Boom.of(
                """
                Artikel 1 Grondslag
                Dit reglement berust op de wet.
                Artikel 2.60 van de wet is hier de grondslag voor
                Artikel 3 lid 2 van dit reglement geldt ook.
                Hoofdstuk 2 van het besluit regelt de rest.
                Artikel 2 Slot
                Einde.
                """))
        .isEqualTo(
            """
            art [Artikel 1] Grondslag
              al Dit reglement berust op de wet.
              al Artikel 2.60 van de wet is hier de grondslag voor
              al Artikel 3 lid 2 van dit reglement geldt ook.
              al Hoofdstuk 2 van het besluit regelt de rest.
            art [Artikel 2] Slot
              al Einde.
            """);
  }

  @Test
  void yearsDatesAndTermsAreNoLabels() {
    assertThat(
            Boom.of(
                """
                Artikel 1 Termijnen
                2026 is het eerste jaar.
                12 weken later volgt de inzage.
                3 mei is de eerste dag.
                10.30 uur begint de toets
                1 oktober is de laatste dag.
                Artikel 2 Slot
                Einde.
                """))
        .isEqualTo(
            """
            art [Artikel 1] Termijnen
              al 2026 is het eerste jaar.
              al 12 weken later volgt de inzage.
              al 3 mei is de eerste dag.
              al 10.30 uur begint de toets
              al 1 oktober is de laatste dag.
            art [Artikel 2] Slot
              al Einde.
            """);
  }
}
