package nl.toetssteen.pta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Gathers what the rows of one table give, from top to bottom. */
final class Tabelstand {
  private static final int MOST_LABELS = 10;

  private final String eid;
  private final AanduidingParser aanduidingen;
  private final List<Toets> toetsen = new ArrayList<>();
  private final List<Kolom> kolommen = new ArrayList<>();
  private final List<Overgeslagen> overgeslagen = new ArrayList<>();
  private final Celbegrip begrip = new Celbegrip();
  private final Map<List<String>, Aanduiding> gelezen = new HashMap<>();
  private final Map<Aanduiding, Aanduiding> officieel = new HashMap<>();
  private Aanduiding aanduiding;

  /** The period that a row of this table named, with the subject that it stood beside, if any. */
  private String periode = "";

  private Optional<String> vanVak = Optional.empty();

  Tabelstand(String eid, Aanduiding buiten, AanduidingParser aanduidingen) {
    this.eid = eid;
    this.aanduiding = buiten;
    this.aanduidingen = aanduidingen;
  }

  Tabellezer.Uitkomst outcome(Indeling laatste) {
    return new Tabellezer.Uitkomst(
        List.copyOf(toetsen), kolommen, overgeslagen, laatste, aanduiding);
  }

  /** Reads the rest of a table whose heading stood in the one before. */
  Tabellezer.Uitkomst goOn(Raster raster, Indeling indeling) {
    rows(raster, indeling);
    return outcome(toetsen.isEmpty() ? null : indeling);
  }

  /** Counts the rows of a table of toetsen of which it is not known what the columns hold. */
  Tabellezer.Uitkomst unread(Raster raster) {
    raster.rijen().stream()
        .filter(rij -> rij.gevuld().size() > 1)
        .forEach(rij -> skip(rij, Overgeslagen.Reden.ONBEGREPEN));
    return outcome(null);
  }

  /** Reads a table that holds labels and their values only; a longer one is something else. */
  Tabellezer.Uitkomst labels(Raster raster) {
    if (raster.rijen().size() <= MOST_LABELS) {
      above(raster);
    }
    return outcome(null);
  }

  /**
   * Reads the rows above a heading: banners, and labels with their values. A value that does more
   * than say for whom the table is, may name any year: "Eindcijfer in vwo 6: 10% plan".
   */
  void above(Raster raster) {
    for (Raster.Lijn rij : raster.rijen()) {
      List<Raster.Vak> gevuld = rij.gevuld();
      for (int i = 0; i < gevuld.size(); i++) {
        String tekst = gevuld.get(i).tekst().strip();
        boolean label = i + 1 < gevuld.size() && tekst.length() < 40;
        Aanduiding paar =
            label ? aanduidingen.value(tekst, gevuld.get(i + 1).tekst().strip()) : Aanduiding.GEEN;
        boolean kaal = gevuld.size() == 1 && gevuld.get(0).breed() >= raster.breedte();
        boolean zegt =
            i == 0
                || AanduidingParser.isLabel(gevuld.get(i - 1).tekst())
                || aanduidingen.isBanner(tekst);
        Aanduiding los = zegt ? banner(tekst, kaal) : Aanduiding.GEEN;
        aanduiding = aanduiding.with(paar.isEmpty() ? los : paar);
      }
    }
  }

  /** A short title over the whole table names the subject, also one that is in no list. */
  private Aanduiding banner(String tekst, boolean heleBreedte) {
    Aanduiding gelezen = aanduidingen.parse(tekst);
    boolean naam = heleBreedte && gelezen.isEmpty() && tekst.matches("(?U)[\\p{L}&,()' /-]{3,60}");
    return naam ? aanduidingen.subject(tekst) : gelezen;
  }

  /** Notes what the columns were taken for, and what their headings say of class and year. */
  void columns(Raster raster, Kopzoeker.Kop kop, Indeling indeling) {
    raster.rows(kop.van(), kop.tot()).rijen().stream()
        .flatMap(rij -> rij.gevuld().stream())
        .filter(vak -> Kopzoeker.isFullWidth(vak, raster) || names(vak, indeling))
        .forEach(vak -> aanduiding = aanduiding.with(aanduidingen.parse(vak.tekst())));
    int pagina = raster.rijen().get(kop.van()).pagina();
    for (int k = 0; k < indeling.breedte(); k++) {
      String tekst = indeling.koppen().get(k);
      boolean zegt = !tekst.isEmpty() || indeling.shown(k).isPresent();
      if (zegt && !indeling.isLeftOut(k)) {
        kolommen.add(
            new Kolom(eid, pagina, k + 1, tekst, indeling.shown(k), indeling.redenen().get(k)));
      }
    }
  }

  /** The heading of a column that names no kind of column may name a class: "4 havo". */
  private static boolean names(Raster.Vak vak, Indeling indeling) {
    return !indeling.doelen().containsKey(vak.kolom())
        && indeling
            .kind(vak.kolom())
            .filter(soort -> soort != Kolomsoort.CODE && soort != Kolomsoort.OMSCHRIJVING)
            .isEmpty()
        && vak.tekst().length() < 40;
  }

  /** Reads the rows below a heading. */
  void rows(Raster raster, Indeling indeling) {
    Rijlezer lezer = new Rijlezer(aanduidingen, indeling);
    List<Toets> gelezen = new ArrayList<>();
    Toetsbouwer toets = null;
    for (Raster.Lijn rij : raster.rijen()) {
      if (toets != null && toets.covers(rij)) {
        toets.add(rij);
        continue;
      }
      Rijsoort soort =
          indeling.everyRowIsToets() && !rij.gevuld().isEmpty()
              ? Rijsoort.TOETS
              : lezer.judge(rij, toets != null);
      if (soort == Rijsoort.VERVOLG) {
        toets.add(rij);
        continue;
      }
      if (toets != null) {
        gelezen.addAll(toets.build(aanduidingen, begrip));
        toets = null;
      }
      if (soort == Rijsoort.TOETS) {
        toets = new Toetsbouwer(place(rij), own(rij, indeling, vak -> true), indeling).add(rij);
      } else {
        other(rij, soort, lezer, indeling);
      }
    }
    if (toets != null) {
      gelezen.addAll(toets.build(aanduidingen, begrip));
    }
    toetsen.addAll(Codesplitser.split(gelezen));
  }

  private Rijplaats place(Raster.Lijn rij) {
    return new Rijplaats(eid, rij.nummer(), rij.pagina());
  }

  private void other(Raster.Lijn rij, Rijsoort soort, Rijlezer lezer, Indeling indeling) {
    switch (soort) {
      case AANDUIDING -> between(rij, lezer.besideNames(rij).get(0), indeling);
      case TOTAAL -> skip(rij, Overgeslagen.Reden.TOTAAL);
      case TOELICHTING -> skip(rij, Overgeslagen.Reden.TOELICHTING);
      case ONBEGREPEN -> skip(rij, Overgeslagen.Reden.ONBEGREPEN);
      default -> {}
    }
  }

  private void skip(Raster.Lijn rij, Overgeslagen.Reden reden) {
    String tekst = String.join(" | ", rij.gevuld().stream().map(Raster.Vak::tekst).toList());
    overgeslagen.add(new Overgeslagen(place(rij), reden, tekst));
  }

  /** Takes what a row between the others says; beside a name it says so of that name alone. */
  private void between(Raster.Lijn rij, Raster.Vak tekst, Indeling indeling) {
    boolean naast = rij.gevuld().size() > 1;
    if (naast) {
      own(rij, indeling, vak -> !vak.equals(tekst));
    }
    aanduiding = aanduiding.with(aanduidingen.parse(tekst.tekst()));
    periode = aanduiding.moment();
    vanVak = naast ? Optional.of(aanduiding.vak()) : Optional.empty();
  }

  /** Columns of subject, school and year say it for the row, and for those below it. */
  private Aanduiding own(Raster.Lijn rij, Indeling indeling, Predicate<Raster.Vak> mag) {
    List<String> cellen =
        List.of(
            text(indeling.cell(rij, Kolomsoort.VAK).filter(mag)),
            text(indeling.cell(rij, Kolomsoort.SCHOOLSOORT).filter(mag)),
            text(indeling.cell(rij, Kolomsoort.LEERJAAR).filter(mag)));
    aanduiding = aanduiding.with(gelezen.computeIfAbsent(cellen, this::own));
    if (!periode.isEmpty() && vanVak.orElse(aanduiding.vak()).equals(aanduiding.vak())) {
      aanduiding = aanduiding.with(Aanduiding.inPeriod(periode));
    }
    return officieel.computeIfAbsent(aanduiding, aanduidingen::settle);
  }

  private static String text(Optional<Raster.Vak> vak) {
    return vak.map(cel -> cel.tekst().strip()).orElse("");
  }

  /** Reads a name of a subject, a schoolsoort and a year, which many rows have in common. */
  private Aanduiding own(List<String> cellen) {
    return aanduidingen
        .subject(cellen.get(0))
        .with(value("schoolsoort", cellen.get(1)))
        .with(value("leerjaar", cellen.get(2)));
  }

  private Aanduiding value(String label, String cel) {
    return cel.isEmpty() ? Aanduiding.GEEN : aanduidingen.value(label, cel);
  }
}
