package nl.toetssteen.rapport;

import nl.toetssteen.document.Vindplaats;

/**
 * Names a place for users: "artikel 12 lid 3 (Bezwaar en beroep), pagina 9", or in a table "tabel
 * 3, rij 5 (toets SE1), pagina 4".
 */
final class Plaatsnaam {
  private final Rapport rapport;
  private final Toetsplaatsen toetsen;

  Plaatsnaam(Rapport rapport) {
    this.rapport = rapport;
    this.toetsen = new Toetsplaatsen(rapport.documenten());
  }

  /** Names the place; with the file name in front when the report is about several files. */
  String van(Vindplaats plaats) {
    String naam = plaats.tabel() > 0 ? tabel(plaats) : artikel(plaats);
    if (plaats.pagina() > 0) {
      naam += ", pagina " + plaats.pagina();
    }
    if (plaats.ocr()) {
      naam += ", gelezen met tekstherkenning (OCR)";
    }
    return rapport.documenten().size() < 2 ? naam : bestand(plaats) + ": " + naam;
  }

  /** On a page the table is soon found; without pages its heading helps. */
  private String tabel(Vindplaats plaats) {
    boolean kop = plaats.pagina() == 0 && !plaats.kop().isEmpty();
    String waar = !plaats.artikel().isEmpty() || kop ? artikel(plaats) + ", " : "";
    String toets = toetsen.toets(plaats);
    return waar
        + "tabel %d, rij %d".formatted(plaats.tabel(), plaats.rij())
        + (toets.isEmpty() ? "" : " (toets " + toets + ")");
  }

  private static String artikel(Vindplaats plaats) {
    if (plaats.artikel().isEmpty()) {
      return plaats.kop().isEmpty()
          ? "tekst buiten de artikelen"
          : "onder de kop “" + plaats.kop() + "”";
    }
    String kop = plaats.kop().isEmpty() ? "" : " (" + plaats.kop() + ")";
    String soort = plaats.artikel().startsWith("bijlage") ? "" : "artikel ";
    return soort + plaats.artikel() + kop;
  }

  private String bestand(Vindplaats plaats) {
    int nr = plaats.document();
    return rapport.documenten().stream()
        .filter(d -> d.nr() == nr)
        .map(d -> d.document().naam())
        .findFirst()
        .orElse("document " + nr);
  }
}
