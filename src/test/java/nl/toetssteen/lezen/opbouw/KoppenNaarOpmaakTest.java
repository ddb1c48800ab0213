package nl.toetssteen.lezen.opbouw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Headings by their style, their type or the text below them. */
class KoppenNaarOpmaakTest {
  @Test
  void numberedTitlesWithTextBelowAreArticlesWhenNothingElseDivides() {
    assertThat(
            Boom.of(
                """
                1. Inleiding
                Dit reglement is vastgesteld door het bestuur van de stichting, na overleg met de raad.
                2. Toetsen
                Elke toets staat in het programma en telt mee zoals het programma zegt.
                - schriftelijk
                - mondeling
                3. Herkansen
                Herkansen mag een keer per periode, nadat de examensecretaris toestemming gaf.
                """))
        .isEqualTo(
            """
            art [1.] Inleiding
              al Dit reglement is vastgesteld door het bestuur van de stichting, na overleg met de raad.
            art [2.] Toetsen
              al Elke toets staat in het programma en telt mee zoals het programma zegt.
              ond [-] schriftelijk
              ond [-] mondeling
            art [3.] Herkansen
              al Herkansen mag een keer per periode, nadat de examensecretaris toestemming gaf.
            """);
  }

  @Test
  void numberedTitlesInAStyleAreArticles() {
    assertThat(
            Boom.of(
                """
                # 1. Inleiding
                Dit reglement is vastgesteld door het bestuur.
                # 2. Toetsen
                Elke toets staat in het programma.
                1. Een toets telt mee.
                2. Een toets telt niet mee.
                # 3. Herkansen
                Herkansen mag.
                """))
        .isEqualTo(
            """
            art [1.] Inleiding
              al Dit reglement is vastgesteld door het bestuur.
            art [2.] Toetsen
              al Elke toets staat in het programma.
              lid [1.] Een toets telt mee.
              lid [2.] Een toets telt niet mee.
            art [3.] Herkansen
              al Herkansen mag.
            """);
  }

  @Test
  void numberedTitlesInHeavyTypeAreArticles() {
    assertThat(
            Boom.of(
                """
                **1. Inleiding**
                Dit reglement is vastgesteld door het bestuur.
                **2. Toetsen**
                Elke toets staat in het programma.
                1. Een toets telt mee.
                2. Een toets telt niet mee.
                **3. Herkansen**
                Herkansen mag.
                """))
        .isEqualTo(
            """
            art [1.] Inleiding
              al Dit reglement is vastgesteld door het bestuur.
            art [2.] Toetsen
              al Elke toets staat in het programma.
              lid [1.] Een toets telt mee.
              lid [2.] Een toets telt niet mee.
            art [3.] Herkansen
              al Herkansen mag.
            """);
  }

  @Test
  void shortItemsWithoutTextBelowStayAList() {
    assertThat(
            Boom.of(
                """
                Meenemen naar een toets in de gymzaal, voor iedereen die examen doet:
                1. Pen
                2. Liniaal
                3. Passer
                Al het andere blijft in de kluis, ook een horloge en een telefoon.
                """))
        .isEqualTo(
            """
            al Meenemen naar een toets in de gymzaal, voor iedereen die examen doet:
            lid [1.] Pen
            lid [2.] Liniaal
            lid [3.] Passer
            al Al het andere blijft in de kluis, ook een horloge en een telefoon.
            """);
  }

  @Test
  void styledHeadingsNeedNoNumber() {
    assertThat(
            Boom.of(
                """
                # Inleiding
                Tekst een.
                ## Doel
                Tekst twee.
                # Toetsen
                Tekst drie.
                """))
        .isEqualTo(
            """
            hfd Inleiding
              al Tekst een.
              par Doel
                al Tekst twee.
            hfd Toetsen
              al Tekst drie.
            """);
  }

  @Test
  void heavyTypeMakesAHeadingWithoutNumber() {
    assertThat(
            Boom.of(
                """
                **Inleiding**
                Tekst een over hoe wij werken op deze school, elk jaar opnieuw en altijd met zorg.
                **Toetsen**
                Tekst twee over hoe wij werken op deze school, elk jaar opnieuw en altijd met zorg.
                """))
        .isEqualTo(
            """
            par Inleiding
              al Tekst een over hoe wij werken op deze school, elk jaar opnieuw en altijd met zorg.
            par Toetsen
              al Tekst twee over hoe wij werken op deze school, elk jaar opnieuw en altijd met zorg.
            """);
  }
}
