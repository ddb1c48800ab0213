package nl.toetssteen.rapport;

import java.util.List;
import nl.toetssteen.checklist.Niveau;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.document.Citaat;
import nl.toetssteen.document.Citaat.Markering;
import nl.toetssteen.document.Vindplaats;
import nl.toetssteen.toetsing.Betreft;
import nl.toetssteen.toetsing.Bevinding;
import nl.toetssteen.toetsing.Ernst;
import nl.toetssteen.wet.Regeling;
import nl.toetssteen.wet.Wetsartikel;

/** Gives findings of every outcome over the regulation of {@link VoorbeeldRapport}. */
final class VoorbeeldBevindingen {
  private static final Wetsartikel BEROEP = new Wetsartikel(Regeling.WVO_2020, "2.63", "2", "");

  private final int documentnr;

  /** Creates findings about the document with this number. */
  VoorbeeldBevindingen(int documentnr) {
    this.documentnr = documentnr;
  }

  List<Bevinding> alle() {
    return List.of(
        termijn(),
        mogelijkheid(),
        onregelmatigheid(),
        inhalen(),
        aantal(),
        kop(),
        hulpmiddelen(),
        bewaartermijn(),
        rekentoets());
  }

  private Bevinding termijn() {
    return nieuw("er.beroep.termijn", "Beroepstermijn vijf dagen", Niveau.JUIST, Uitkomst.STRIJDIG)
        .bij(lid1("uiterlijk 48 uur"))
        .met(
            "te-kort",
            "De termijn is 48 uur; de wet geeft vijf dagen.",
            "Verander de termijn in vijf dagen.",
            "Het beroep wordt binnen vijf dagen nadat de beslissing aan de leerling bekend is"
                + " gemaakt, schriftelijk ingesteld.");
  }

  private Bevinding mogelijkheid() {
    return nieuw("er.beroep.mogelijkheid", "Beroep is mogelijk", Niveau.WETTELIJK, Uitkomst.VOLDOET)
        .bij(lid1("48 uur na die beslissing schriftelijk beroep in"))
        .met("voldoet", "Het reglement zegt waar een leerling in beroep kan gaan.", "", "");
  }

  private Bevinding onregelmatigheid() {
    String tekst = VoorbeeldRapport.ONREGELMATIGHEID;
    Vindplaats plaats =
        plaats("1 lid 2", "hfd_1__art_1__lid_2", "Werking", 1, tekst, "maatregelen nemen");
    return nieuw(
            "er.onregelmatigheid.maatregelen",
            "Maatregelen bij onregelmatigheden",
            Niveau.WETTELIJK,
            Uitkomst.ONVOLLEDIG)
        .bij(plaats)
        .met(
            "geen-maatregelen",
            "Er staat dát er maatregelen zijn, maar niet welke.",
            "Noem elke maatregel die de directeur kan nemen.",
            "De maatregelen zijn:\na. het toekennen van het cijfer 1;\nb. uitsluiting.");
  }

  private Bevinding inhalen() {
    Vindplaats plaats =
        plaats(
            "4",
            "hfd_2__art_4__al_1",
            "Herkansing",
            5,
            VoorbeeldRapport.HERKANSING,
            "inhalen kost geen herkansing");
    return nieuw(
            "er.se.inhalen-kost-geen-herkansing",
            "Inhalen kost geen herkansing",
            Niveau.UITLEG,
            Uitkomst.VOLDOET)
        .bij(plaats)
        .met("voldoet", "Inhalen staat los van de herkansing.", "", "");
  }

  private Bevinding aantal() {
    String tekst = "4 havo | twaalf toetsen";
    int van = "Leerjaar | Aantal toetsen\n4 havo | ".length();
    Citaat citaat =
        new Citaat(
            "twaalf toetsen",
            "4 havo | ",
            "",
            List.of(new Markering("hfd_3__tab_1", van, van + "twaalf toetsen".length())));
    Vindplaats plaats =
        new Vindplaats(documentnr, "", "hfd_3__tab_1", "Aantal toetsen", 7, 1, 2, true, citaat);
    return nieuw(
            "er.proces.aantal-toetsen",
            "Aantal toetsen past bij het beleid",
            Niveau.PROCES,
            Uitkomst.HANDMATIG)
        .bij(plaats)
        .met("handmatig", "Er staan " + tekst + ".", "Vergelijk dit met het toetsbeleid.", "");
  }

  private Bevinding kop() {
    Citaat citaat =
        new Citaat("beroep", "Bezwaar en ", "", List.of(new Markering("hfd_2__art_3", 11, 17)));
    return nieuw("er.beroep.kop", "Beroep is vindbaar", Niveau.AANBEVOLEN, Uitkomst.VOLDOET)
        .bij(
            new Vindplaats(
                documentnr, "3", "hfd_2__art_3", "Bezwaar en beroep", 4, 0, 0, false, citaat))
        .met("voldoet", "Het onderwerp staat in een kop.", "", "");
  }

  private Bevinding hulpmiddelen() {
    return nieuw("er.hulpmiddelen", "Toegestane hulpmiddelen", Niveau.WETTELIJK, Uitkomst.ONTBREEKT)
        .met(
            "ontbreekt",
            "Er is nergens iets gevonden over hulpmiddelen bij toetsen.",
            "Voeg een artikel over hulpmiddelen toe.",
            "Bij elke toets staat in het programma welke hulpmiddelen zijn toegestaan.");
  }

  private Bevinding bewaartermijn() {
    return nieuw(
            "er.ce.bewaartermijn", "Bewaren van het werk", Niveau.AANBEVOLEN, Uitkomst.ONTBREEKT)
        .met("ontbreekt", "Er staat niet hoe lang het werk wordt bewaard.", "Noem de termijn.", "");
  }

  private Bevinding rekentoets() {
    return nieuw(
            "er.actueel.rekentoets",
            "Geen verwijzing naar de rekentoets",
            Niveau.JUIST,
            Uitkomst.NIET_VAN_TOEPASSING)
        .met("niet-genoemd", "De rekentoets komt niet voor.", "", "");
  }

  private Vindplaats lid1(String woorden) {
    return plaats(
        "3 lid 1", "hfd_2__art_3__lid_1", "Bezwaar en beroep", 4, VoorbeeldRapport.BEROEP, woorden);
  }

  private Vindplaats plaats(
      String artikel, String eid, String kop, int pagina, String tekst, String woorden) {
    int van = tekst.indexOf(woorden);
    int tot = van + woorden.length();
    Citaat citaat =
        new Citaat(
            woorden,
            tekst.substring(Math.max(0, van - 40), van),
            tekst.substring(tot, Math.min(tekst.length(), tot + 40)),
            List.of(new Markering(eid, van, tot)));
    return new Vindplaats(documentnr, artikel, eid, kop, pagina, 0, 0, false, citaat);
  }

  private static Begin nieuw(String eis, String titel, Niveau niveau, Uitkomst uitkomst) {
    return new Begin(eis, titel, niveau, uitkomst, List.of());
  }

  private record Begin(
      String eis, String titel, Niveau niveau, Uitkomst uitkomst, List<Vindplaats> plaatsen) {

    Begin bij(Vindplaats plaats) {
      return new Begin(eis, titel, niveau, uitkomst, List.of(plaats));
    }

    Bevinding met(String reden, String uitleg, String advies, String voorstel) {
      List<Wetsartikel> bron = eis.startsWith("er.proces") ? List.of() : List.of(BEROEP);
      return new Bevinding(
          eis,
          titel,
          niveau,
          Betreft.ALLES,
          uitkomst,
          Ernst.van(uitkomst, niveau),
          reden,
          bron,
          plaatsen,
          "",
          uitleg,
          advies,
          voorstel,
          "v1:" + eis);
    }
  }
}
