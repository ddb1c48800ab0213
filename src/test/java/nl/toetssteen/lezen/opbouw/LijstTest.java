package nl.toetssteen.lezen.opbouw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Leden and onderdelen in their rows. */
class LijstTest {
  @Test
  void theLetterIGoesOnAfterHAndTheRomanOneStartsARow() {
    assertThat(
            Boom.of(
                """
                Artikel 1 Opsomming
                1. Niet toegestaan zijn:
                a. een;
                b. twee;
                c. drie;
                d. vier;
                e. vijf;
                f. zes;
                g. zeven;
                h. acht;
                i. negen;
                j. tien.
                2. Wel toegestaan zijn:
                i. een;
                ii. twee;
                iii. drie;
                iv. vier;
                v. vijf.
                Artikel 2 Nogmaals
                h. acht;
                i. negen;
                ii. vreemd.
                """))
        .isEqualTo(
            """
            art [Artikel 1] Opsomming
              lid [1.] Niet toegestaan zijn:
                ond [a.] een;
                ond [b.] twee;
                ond [c.] drie;
                ond [d.] vier;
                ond [e.] vijf;
                ond [f.] zes;
                ond [g.] zeven;
                ond [h.] acht;
                ond [i.] negen;
                ond [j.] tien.
              lid [2.] Wel toegestaan zijn:
                ond [i.] een;
                ond [ii.] twee;
                ond [iii.] drie;
                ond [iv.] vier;
                ond [v.] vijf.
            art [Artikel 2] Nogmaals
              ond [h.] acht;
              ond [i.] negen;
              ond [ii.] vreemd.
            """);
  }

  @Test
  void aLoneRomanIStaysOneAndBetweenHAndJItIsALetter() {
    assertThat(
            Boom.of(
                """
                Artikel 1 Een
                I. Enige regel met een cijfer.
                Artikel 2 Twee
                H. Acht
                I. Negen
                J. Tien
                """))
        .isEqualTo(
            """
            art [Artikel 1] Een
              ond [I.] Enige regel met een cijfer.
            art [Artikel 2] Twee
              ond [H.] Acht
              ond [I.] Negen
              ond [J.] Tien
            """);
  }

  @Test
  void romanFiveAndTenAreLettersOnlyAmongLetters() {
    assertThat(
            Boom.of(
                """
                Artikel 1 Letters
                u. een
                v. twee
                w. drie
                x. vier
                Artikel 2 Romeins
                iv. een
                v. twee
                vi. drie
                ix. vier
                x. vijf
                xi. zes
                """))
        .isEqualTo(
            """
            art [Artikel 1] Letters
              ond [u.] een
              ond [v.] twee
              ond [w.] drie
              ond [x.] vier
            art [Artikel 2] Romeins
              ond [iv.] een
              ond [v.] twee
              ond [vi.] drie
              ond [ix.] vier
              ond [x.] vijf
              ond [xi.] zes
            """);
  }

  @Test
  void aRowMayStartAnewAndLeaveGaps() {
    assertThat(
            Boom.of(
                """
                Artikel 1 Stappen
                1. Eerst dit.
                2. Dan dat.
                1. Opnieuw dit.
                2. Opnieuw dat.
                Artikel 2 Gaten
                1. Een.
                2. Twee.
                4. Vier.
                5. Vijf.
                Artikel 4 Sprong
                a. een
                c. drie
                """))
        .isEqualTo(
            """
            art [Artikel 1] Stappen
              lid [1.] Eerst dit.
              lid [2.] Dan dat.
              lid [1.] Opnieuw dit.
              lid [2.] Opnieuw dat.
            art [Artikel 2] Gaten
              lid [1.] Een.
              lid [2.] Twee.
              lid [4.] Vier.
              lid [5.] Vijf.
            art [Artikel 4] Sprong
              ond [a.] een
              ond [c.] drie
            """);
  }

  @Test
  void aRowGoesOnAfterRunningText() {
    assertThat(
            Boom.of(
                """
                Artikel 1 Onderbroken
                1. De school geeft:
                a. een boek;
                b. een pen;
                Deze lijst kan worden aangevuld.
                c. een schrift.
                2. De leerling neemt mee wat nodig is.
                Artikel 2 Ander
                1. De school geeft:
                - een boek
                - een pen
                De leerling tekent voor ontvangst.
                2. De leerling geeft terug wat hij leende.
                3. De school rekent af.
                """))
        .isEqualTo(
            """
            art [Artikel 1] Onderbroken
              lid [1.] De school geeft:
                ond [a.] een boek;
                ond [b.] een pen;
                ond [c.] een schrift.
              al Deze lijst kan worden aangevuld.
              lid [2.] De leerling neemt mee wat nodig is.
            art [Artikel 2] Ander
              lid [1.] De school geeft:
                ond [-] een boek
                ond [-] een pen
              al De leerling tekent voor ontvangst.
              lid [2.] De leerling geeft terug wat hij leende.
              lid [3.] De school rekent af.
            """);
  }

  @Test
  void theOuterRowGoesOnAfterTextAndDashesInBetween() {
    assertThat(
            Boom.of(
                """
                Artikel 1 Toetsen
                1. De school plant toetsen.
                2. Elke toets heeft een vorm.
                De vormen zijn:
                - schriftelijk
                - mondeling
                3. De vorm staat vast.
                """))
        .isEqualTo(
            """
            art [Artikel 1] Toetsen
              lid [1.] De school plant toetsen.
              lid [2.] Elke toets heeft een vorm.
              al De vormen zijn:
              ond [-] schriftelijk
              ond [-] mondeling
              lid [3.] De vorm staat vast.
            """);
  }

  @Test
  void indentationDecidesWhereARowBelongs() {
    assertThat(
            Boom.of(
                """
                Artikel 1 Niveaus
                1. Een lid.
                  a. dieper
                    - nog dieper
                    - en nog een
                  b. terug
                  tekst bij b
                2. Lid twee
                   dat verder gaat.
                (1) Haakjes een
                (2) Haakjes twee
                1° graad
                2° graad
                """))
        .isEqualTo(
            """
            art [Artikel 1] Niveaus
              lid [1.] Een lid.
                ond [a.] dieper
                  ond [-] nog dieper
                  ond [-] en nog een
                ond [b.] terug
              al tekst bij b
              lid [2.] Lid twee
                al dat verder gaat.
              lid [(1)] Haakjes een
              lid [(2)] Haakjes twee
              lid [1°] graad
              lid [2°] graad
            """);
  }

  @Test
  void bareNumbersAreLedenInARow() {
    assertThat(
            Boom.of(
                """
                Artikel 1 Begrippen
                1 Onder toets verstaan wij wat telt.
                2 Onder opdracht verstaan wij wat niet telt.
                3 weken is de termijn.
                Artikel 2
                Lid 1. De kandidaat komt.
                Lid 2. De kandidaat gaat.
                """))
        .isEqualTo(
            """
            art [Artikel 1] Begrippen
              lid [1] Onder toets verstaan wij wat telt.
              lid [2] Onder opdracht verstaan wij wat niet telt.
              al 3 weken is de termijn.
            art [Artikel 2]
              lid [Lid 1.] De kandidaat komt.
              lid [Lid 2.] De kandidaat gaat.
            """);
  }

  @Test
  void levelsOfAutomaticListsNest() {
    assertThat(
            Boom.of(
                """
                Artikel 1 Lijsten
                {01} eerste
                {1a} daaronder
                {1b} ook daaronder
                {2•} nog dieper
                {02} tweede
                """))
        .isEqualTo(
            """
            art [Artikel 1] Lijsten
              lid [1] eerste
                ond [a] daaronder
                ond [b] ook daaronder
                  ond [•] nog dieper
              lid [2] tweede
            """);
  }
}
