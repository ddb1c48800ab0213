package nl.toetssteen.opstellen.profiel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.toetssteen.opstellen.profiel.Schoolprofiel.Commissielid;
import nl.toetssteen.yaml.InvalidYaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfielReaderTest {

  private final ProfielReader reader = new ProfielReader();

  @Test
  void theExampleIsAValidProfile() {
    Schoolprofiel profiel = reader.readExample();

    assertThat(profiel.school().naam()).isEqualTo("Lyceum De Hoge Duin");
    assertThat(profiel.schoolsoorten()).containsExactly("vmbo-tl", "havo", "vwo");
    assertThat(profiel.jaar()).isEqualTo(2026);
    assertThat(profiel.heeft("vmbo")).isTrue();
    assertThat(profiel.heeft("vmbo-bb")).isFalse();
    assertThat(profiel.vastgesteld()).isEmpty();
    assertThat(profiel.commissieVanBeroep().adres().regel())
        .isEqualTo("Postbus 418, 9990 AB Merendrecht");
  }

  @Test
  void whatAProfileLeavesOutGetsTheUsualValue() {
    Schoolprofiel profiel =
        reader
            .read(
                "klein.yaml",
                """
                versie: 2
                school: {naam: Mavo Oost}
                bevoegd-gezag: {naam: Stichting Oost}
                schoolsoorten: [vmbo-tl]
                schooljaar: 2026-2027
                examencommissies:
                  - leden: [{functie: teamleider}, {functie: docent}, {functie: docent}]
                commissie-van-beroep:
                  leden: [{functie: jurist}]
                  adres: {straat: Postbus 1, postcode: 9990AB, plaats: Oost}
                """)
            .profiel();

    assertThat(profiel.school().leiding()).isEqualTo("rector");
    assertThat(profiel.school().telefoon()).isEmpty();
    assertThat(profiel.bevoegdGezag().orgaan()).isEqualTo("het college van bestuur");
    assertThat(profiel.keuzes())
        .containsEntry("herkansingen", "1")
        .containsEntry("afronding-zonder-ce", "een-stap")
        .containsEntry("inhalen-kost-herkansing", "false");
    assertThat(profiel.commissieVanBeroep().beroepstermijnDagen()).isEqualTo(5);
    assertThat(profiel.toetsvormen()).hasSize(5);
    assertThat(profiel.onderdelen()).isEmpty();
  }

  @Test
  void schoolsoortenStandInTheOrderOfTheLaw() {
    assertThat(read("[vmbo-tl, havo, vwo]", "[vwo, vmbo-kb, havo]").profiel().schoolsoorten())
        .containsExactly("vmbo-kb", "havo", "vwo");
  }

  @Test
  void aProfileOfAnOlderVersionIsReadWithAMessage() {
    String oud =
        ProfielReader.example()
            .replace("versie: 2", "versie: 1")
            .replace("examencommissies:\n  - leden:", "examencommissie:\n    leden:");
    ProfielReader.Gelezen gelezen = reader.read("oud.yaml", oud);

    assertThat(gelezen.profiel().examencommissies()).hasSize(1);
    assertThat(gelezen.profiel().examencommissies().get(0).leden())
        .hasSize(5)
        .contains(new Commissielid("een docent van de havo", ""));
    assertThat(gelezen.meldingen())
        .containsExactly(
            "oud.yaml is een profiel in een oudere versie (1). Toetssteen kan het lezen. Werk het zelf bij: zet “versie: 2”, en maak van “examencommissie” een lijst met de naam “examencommissies”.");
  }

  @Test
  void aMistakeInAnOlderProfileIsNamedAtItsOwnLine() {
    String oud =
        ProfielReader.example()
            .replace("versie: 2", "versie: 1")
            .replace("examencommissies:\n  - leden:", "examencommissie:\n    leden:")
            .replace("een docent van het vwo", "een leerling van het vwo");

    assertThatThrownBy(() -> reader.read("oud.yaml", oud))
        .isInstanceOf(InvalidYaml.class)
        .hasMessageStartingWith("oud.yaml, regel 27: Geen lid van een examencommissie zijn:");
  }

  @Test
  void aProfileOfANewerVersionIsRefused() {
    assertThatThrownBy(() -> read("versie: 2", "versie: 3"))
        .isInstanceOf(InvalidYaml.class)
        .hasMessageContaining("regel 3")
        .hasMessageContaining("nieuwere Toetssteen");
  }

  @Test
  void aMistakeIsNamedByItsLineAndSaysWhatToDo() {
    assertThatThrownBy(() -> read("leiding: rector", "leiding: baas"))
        .isInstanceOf(InvalidYaml.class)
        .hasMessage(
            "school.yaml, regel 11: “baas” is hier geen geldige waarde. Kies uit: rector, directeur.");
  }

  @Test
  void allImpossibleChoicesAreNamedAtOnce() {
    String profiel =
        ProfielReader.example()
            .replace("  herkansingen: 1", "  bewaren-ce-maanden: 3\n  te-laat-ce-minuten: 15");

    assertThatThrownBy(() -> reader.read("school.yaml", profiel))
        .hasMessageContaining("artikel 3.31 lid 1")
        .hasMessageContaining("artikel 3.20 lid 4");
  }

  @ParameterizedTest(name = "{1} is refused by {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "email: beroep@hogeduin.example|beroepstermijn-dagen: 3|WVO 2020, artikel 2.63 lid 2",
        "email: beroep@hogeduin.example|beroepstermijn-dagen: 10|WVO 2020, artikel 2.63 lid 2",
        "email: beroep@hogeduin.example|beslistermijn-weken: 4|WVO 2020, artikel 2.63",
        "email: beroep@hogeduin.example|verdaging-weken: 3|WVO 2020, artikel 2.63",
        "een conrector van een andere school|de rector|WVO 2020, artikel 2.63 lid 1",
        "- {functie: een docent van de havo}|#|WVO 2020, artikel 2.60d lid 2",
        "een docent van de havo|de rector|WVO 2020, artikel 2.60d lid 3",
        "een docent van de havo|een ouder|WVO 2020, artikel 2.60d lid 3",
        "een docent van de havo|een lid van de medezeggenschapsraad|WVO 2020, artikel 2.60d lid 3",
        "herkansingen: 1|te-laat-ce-minuten: 45|UB WVO 2020, artikel 3.20 lid 4",
        "herkansingen: 1|bewaren-ce-maanden: 5|UB WVO 2020, artikel 3.31 lid 1",
        "herkansingen: 1|inhalen-kost-herkansing: true|WVO 2020, artikel 2.60 lid 1",
        "herkansingen: 1|maatschappelijke-stage-uren: 20|UB WVO 2020, artikel 3.10",
        "herkansingen: 1|pws-uren-vmbo: 10|WVO 2020, artikel 2.53 lid 3",
        "herkansingen: 1|pws-uren-havo-vwo: 60|WVO 2020, artikel 2.53 lid 3",
        "richting: bijzonder|richting: openbaar # levensbeschouwing|UB WVO 2020, artikel 3.34 lid 2",
        "[vmbo-tl, havo, vwo]|[vmbo-tl] # levensbeschouwing|UB WVO 2020, artikel 3.34 lid 2",
      })
  void whatTheLawForbidsIsRefusedWithItsArticle(String was, String wordt, String artikel) {
    String onderdelen = wordt.contains("levensbeschouwing") ? "[levensbeschouwing]" : "[]";

    assertThatThrownBy(
            () ->
                reader.read(
                    "school.yaml",
                    ProfielReader.example()
                        .replace(was, wordt)
                        .replace("onderdelen: []", "onderdelen: " + onderdelen)))
        .isInstanceOf(InvalidYaml.class)
        .hasMessageContaining("Dat staat in " + artikel + ".");
  }

  @ParameterizedTest(name = "schooljaar {0} is refused")
  @CsvSource({"2026-2028", "2024-2025", "2027-2026"})
  void aSchoolYearIsOneYearAndNotTooLongAgo(String schooljaar) {
    assertThatThrownBy(() -> read("2026-2027", schooljaar))
        .isInstanceOf(InvalidYaml.class)
        .hasMessageContaining("regel 18:");
  }

  @Test
  void aLogoCannotLieOutsideTheFolderOfTheProfile() {
    assertThatThrownBy(() -> read("  kleur:", "  logo: ../../etc/passwd\n  kleur:"))
        .isInstanceOf(InvalidYaml.class)
        .hasMessageContaining("naast dit profiel");
  }

  private ProfielReader.Gelezen read(String was, String wordt) {
    return reader.read("school.yaml", ProfielReader.example().replace(was, wordt));
  }
}
