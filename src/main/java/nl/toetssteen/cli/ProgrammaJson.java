package nl.toetssteen.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import nl.toetssteen.pta.Duur;
import nl.toetssteen.pta.Kolom;
import nl.toetssteen.pta.Kolomsoort;
import nl.toetssteen.pta.Overgeslagen;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.pta.Toets;
import nl.toetssteen.pta.Weging;

/**
 * Holds a programme as JSON shows it: cells as printed, what was understood under its own names.
 */
record ProgrammaJson(List<Rij> toetsen, List<KolomJson> kolommen, List<Regel> overgeslagen) {

  static ProgrammaJson of(Programma programma) {
    return new ProgrammaJson(
        programma.toetsen().stream().map(Rij::of).toList(),
        programma.kolommen().stream().map(KolomJson::of).toList(),
        programma.overgeslagen().stream().map(Regel::of).toList());
  }

  /** Holds one toets. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Rij(
      @JsonInclude(JsonInclude.Include.ALWAYS) String vak,
      String vakGedrukt,
      @JsonInclude(JsonInclude.Include.ALWAYS) String schoolsoort,
      @JsonInclude(JsonInclude.Include.ALWAYS) Integer leerjaar,
      @JsonUnwrapped Cellen cellen,
      Map<String, String> overig,
      String telt,
      Begrip begrepen,
      int pagina,
      String tabel,
      int rij) {
    static Rij of(Toets toets) {
      return new Rij(
          toets.vak(),
          toets.vakGedrukt(),
          String.join(", ", toets.schoolsoorten()),
          toets.leerjaar() == 0 ? null : toets.leerjaar(),
          Cellen.of(toets),
          toets.overig(),
          toets.telt().naam(),
          Begrip.of(toets),
          toets.plaats().pagina(),
          toets.plaats().tabel(),
          toets.plaats().rij());
    }
  }

  /** Holds the cells as printed; an empty one is there, too. */
  record Cellen(
      String code,
      String omschrijving,
      String moment,
      String vorm,
      String duur,
      String weging,
      String soort,
      String domeinen,
      String herkansing,
      String wegingRapport,
      String hulpmiddelen,
      String beoordeling,
      String opmerking) {
    static Cellen of(Toets toets) {
      return new Cellen(
          toets.cel(Kolomsoort.CODE),
          toets.cel(Kolomsoort.OMSCHRIJVING),
          toets.cel(Kolomsoort.MOMENT),
          toets.cel(Kolomsoort.VORM),
          toets.cel(Kolomsoort.DUUR),
          toets.cel(Kolomsoort.WEGING),
          toets.cel(Kolomsoort.SOORT),
          toets.cel(Kolomsoort.DOMEINEN),
          toets.cel(Kolomsoort.HERKANSING),
          toets.cel(Kolomsoort.WEGING_RAPPORT),
          toets.cel(Kolomsoort.HULPMIDDELEN),
          toets.cel(Kolomsoort.BEOORDELING),
          toets.cel(Kolomsoort.OPMERKING));
    }
  }

  /** Holds what was understood; what is absent was not. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Begrip(
      Integer minuten,
      Double lesuren,
      Double studielasturen,
      Double wegingGetal,
      Double wegingRapportGetal,
      Boolean herkansbaar,
      List<String> vormen,
      List<String> domeincodes,
      List<String> domeinkeuze,
      List<String> eindtermen) {
    static Begrip of(Toets toets) {
      var begrepen = toets.begrepen();
      return new Begrip(
          begrepen.duur().filter(Begrip::inMinutes).map(d -> d.minuten().getAsInt()).orElse(null),
          number(begrepen.duur().orElse(null), Duur.Eenheid.LESUREN),
          number(begrepen.duur().orElse(null), Duur.Eenheid.STUDIELASTUREN),
          begrepen.weging().map(Weging::waarde).orElse(null),
          begrepen.wegingRapport().map(Weging::waarde).orElse(null),
          begrepen.herkansbaar().orElse(null),
          begrepen.vormen(),
          begrepen.domeinen().codes(),
          begrepen.domeinen().keuze(),
          begrepen.domeinen().eindtermen());
    }

    private static boolean inMinutes(Duur duur) {
      return duur.minuten().isPresent();
    }

    private static Double number(Duur duur, Duur.Eenheid eenheid) {
      return duur != null && duur.eenheid() == eenheid ? duur.aantal() : null;
    }
  }

  /** Holds what one column was taken for; without soort it was not placed. */
  record KolomJson(String tabel, int pagina, int nummer, String kop, String soort, String reden) {
    static KolomJson of(Kolom kolom) {
      return new KolomJson(
          kolom.tabel(),
          kolom.pagina(),
          kolom.nummer(),
          kolom.kop(),
          kolom.soort().map(Kolomsoort::naam).orElse(null),
          kolom.reden());
    }
  }

  /** Holds a row that is no toets. */
  record Regel(String tabel, int rij, int pagina, String reden, String tekst) {
    static Regel of(Overgeslagen rij) {
      return new Regel(
          rij.plaats().tabel(),
          rij.plaats().rij(),
          rij.plaats().pagina(),
          rij.reden().naam(),
          rij.tekst());
    }
  }
}
