package nl.toetssteen.lezen.opbouw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables of contents left out of the tree. */
class InhoudsopgaveTest {
  @Test
  void dotLeadersAndWrappedLinesAreContents() {
    assertThat(
            Boom.of(
                """
                Inhoud
                Hoofdstuk 1 Algemeen ........ 3
                Artikel 1 Begrippen ........ 3
                Artikel 2 Het examen en wat daarbij hoort voor wie
                het nog niet weet ........ 4
                Hoofdstuk 1 Algemeen
                Artikel 1 Begrippen
                Tekst.
                Artikel 2 Het examen en wat daarbij hoort voor wie het nog niet weet
                Tekst.
                """))
        .isEqualTo(
            """
            hfd [Hoofdstuk 1] Algemeen
              art [Artikel 1] Begrippen
                al Tekst.
              art [Artikel 2] Het examen en wat daarbij hoort voor wie het nog niet weet
                al Tekst.
            """);
  }

  @Test
  void aWrappedFirstLineGoesToo() {
    assertThat(
            Boom.of(
                """
                Inhoudsopgave
                Hoofdstuk 1 Alles over het examen en wat daar
                verder nog bij hoort ........ 3
                Artikel 1 Begrippen ........ 3
                Artikel 2 Doel ........ 4
                Hoofdstuk 1 Alles over het examen en wat daar verder nog bij hoort
                Artikel 1 Begrippen
                Tekst.
                Artikel 2 Doel
                Tekst.
                """))
        .isEqualTo(
            """
            hfd [Hoofdstuk 1] Alles over het examen en wat daar verder nog bij hoort
              art [Artikel 1] Begrippen
                al Tekst.
              art [Artikel 2] Doel
                al Tekst.
            """);
  }

  @Test
  void numbersAfterATabAreContentsWhenTheHeadingsFollow() {
    assertThat(
            Boom.of(
                """
                Inhoudsopgave
                1 Inleiding 3
                1.1 Doel 4
                1.2 Bereik 12
                2 Toetsen 13
                1 INLEIDING
                1.1 Doel
                Tekst over het doel.
                1.2 Bereik
                Tekst over het bereik.
                2 TOETSEN
                2.1 Afname
                Tekst over de afname.
                """))
        .isEqualTo(
            """
            hfd [1] INLEIDING
              art [1.1] Doel
                al Tekst over het doel.
              art [1.2] Bereik
                al Tekst over het bereik.
            hfd [2] TOETSEN
              art [2.1] Afname
                al Tekst over de afname.
            """);
  }

  @Test
  void headingsWithoutNumberHaveContentsToo() {
    assertThat(
            Boom.of(
                """
                Inhoud
                Voorwoord 2
                Toetsen 3
                Beroep 9
                # Voorwoord
                Tekst.
                # Toetsen
                Tekst.
                # Beroep
                Tekst.
                """))
        .isEqualTo(
            """
            hfd Voorwoord
              al Tekst.
            hfd Toetsen
              al Tekst.
            hfd Beroep
              al Tekst.
            """);
  }

  @Test
  void aListWithoutPageNumbersIsText() {
    assertThat(
            Boom.of(
                """
                Hoofdstuk 1 Algemeen
                Hoofdstuk 2 Toetsen
                Hoofdstuk 3 Beroep
                Hoofdstuk 1 Algemeen
                Tekst.
                Hoofdstuk 2 Toetsen
                Tekst.
                Hoofdstuk 3 Beroep
                Tekst.
                """))
        .isEqualTo(
            """
            hfd [Hoofdstuk 1] Algemeen
            hfd [Hoofdstuk 2] Toetsen
            hfd [Hoofdstuk 3] Beroep
            hfd [Hoofdstuk 1] Algemeen
              al Tekst.
            hfd [Hoofdstuk 2] Toetsen
              al Tekst.
            hfd [Hoofdstuk 3] Beroep
              al Tekst.
            """);
  }

  @Test
  void dotsToFillInAreNoContents() {
    assertThat(
            Boom.of(
                """
                Artikel 1 Naam
                Vul in:
                Naam ............ 1
                Adres ............ 2
                Artikel 2 Datum
                Klaar.
                """))
        .isEqualTo(
            """
            art [Artikel 1] Naam
              al Vul in:
              al Naam ............ 1
              al Adres ............ 2
            art [Artikel 2] Datum
              al Klaar.
            """);
  }
}
