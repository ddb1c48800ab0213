package nl.toetssteen.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.toetssteen.toetsing.Bevinding;
import org.junit.jupiter.api.Test;

class CsvRapportTest {

  private final Rapport rapport = VoorbeeldRapport.een();

  @Test
  void everyFindingIsARowThatExcelCanRead() throws IOException {
    List<Map<String, String>> rijen = rows(new CsvRapport().render(rapport));

    assertThat(rijen)
        .extracting(rij -> rij.get("eis"))
        .containsExactlyElementsOf(rapport.bevindingen().stream().map(Bevinding::eis).toList());
    Bevinding eerste = rapport.bevindingen().get(0);
    assertThat(rijen.get(0))
        .containsEntry("document", "Examenreglement De Vuurtoren.docx")
        .containsEntry("titel", eerste.titel())
        .containsEntry("uitkomst", eerste.uitkomst().toString())
        .containsEntry("artikel", eerste.vindplaatsen().get(0).artikel())
        .containsEntry("citaat", eerste.vindplaatsen().get(0).citaat().tekst())
        .containsEntry("status", "nieuw")
        .containsEntry("vingerafdruk", eerste.vingerafdruk());
  }

  @Test
  void aFindingOnAToetsNamesItAndItsRow() throws IOException {
    List<Map<String, String>> rijen = rows(new CsvRapport().render(PtaRapport.een()));

    assertThat(rijen)
        .filteredOn(rij -> rij.get("eis").equals("pta.toets.duur") && !rij.get("toets").isEmpty())
        .extracting(
            rij -> rij.get("vak"),
            rij -> rij.get("schoolsoort"),
            rij -> rij.get("leerjaar"),
            rij -> rij.get("toets"),
            rij -> rij.get("tabel"),
            rij -> rij.get("rij"))
        .containsExactly(
            tuple("aardrijkskunde", "havo", "5", "AK3", "1", "4"),
            tuple("aardrijkskunde", "havo", "5", "AK4", "1", "5"));
  }

  @Test
  void aDutchExcelSeesColumnsAndAccents() {
    assertThat(new CsvRapport().render(rapport))
        .startsWith("\uFEFFdocument;eis;titel;")
        .contains("\r\n");
  }

  @Test
  void textThatLooksLikeAFormulaIsNotRun() {
    Bevinding b = rapport.bevindingen().get(0);
    Bevinding gevaarlijk =
        new Bevinding(
            b.eis(),
            "=HYPERLINK(1)",
            b.niveau(),
            b.betreft(),
            b.uitkomst(),
            b.ernst(),
            b.reden(),
            b.grondslag(),
            b.vindplaatsen(),
            b.dichtstbij(),
            "@SUM(1)",
            b.advies(),
            b.voorsteltekst(),
            b.vingerafdruk());
    Rapport met =
        new Rapport(
            rapport.gereedschapversie(),
            rapport.checklist(),
            rapport.peildatum(),
            rapport.peildatumUitleg(),
            rapport.documenten(),
            List.of(gevaarlijk),
            List.of(),
            Eerder.geen(),
            Hercontrole.geen());

    assertThat(new CsvRapport().render(met)).contains("'=HYPERLINK(1)", "'@SUM(1)");
  }

  private static List<Map<String, String>> rows(String csv) throws IOException {
    CsvSchema schema = CsvSchema.emptySchema().withHeader().withColumnSeparator(';');
    try (MappingIterator<Map<String, String>> rijen =
        new CsvMapper().readerForMapOf(String.class).with(schema).readValues(csv.substring(1))) {
      return rijen.readAll();
    }
  }
}
