package nl.toetssteen.lezen.pdf;

/** Gives a page of a regulation, as type on paper. */
final class Reglement {

  private Reglement() {}

  static PdfFixture fixture() {
    return page(new PdfFixture());
  }

  /** Adds the page. */
  static PdfFixture page(PdfFixture fixture) {
    fixture.page().size(15).line("Examenreglement Lyceum De Vuurtoren").white(12).size(11);
    heading(fixture, "Artikel 1 Examencommissie");
    fixture.item(
        72,
        "1.",
        "De examencommissie bestaat uit drie leden. De rector benoemt de leden voor een periode"
            + " van twee schooljaren en maakt hun namen bekend.");
    fixture.item(
        72, "2.", "De commissie stelt elk jaar het reglement vast, na overleg met de docenten.");
    heading(fixture, "Artikel 2 Herkansing");
    fixture.item(
        72, "1.", "Een kandidaat mag per periode een toets van het schoolexamen herkansen.");
    fixture.item(72, "2.", "Van een herkansing zijn uitgesloten:");
    fixture.item(96, "a.", "praktische opdrachten die in de klas zijn gemaakt;");
    fixture.item(96, "b.", "het profielwerkstuk, tenzij de rector anders beslist.");
    heading(fixture, "Artikel 3 Beroep");
    return fixture.paragraph(
        "Tegen een beslissing van de rector kan de kandidaat binnen vijf dagen in beroep gaan bij"
            + " de commissie van beroep. Het adres staat op de website van de school.");
  }

  private static void heading(PdfFixture fixture, String text) {
    fixture.white(10).bold(true).line(text).bold(false);
  }
}
