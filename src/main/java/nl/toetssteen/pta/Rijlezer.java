package nl.toetssteen.pta;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what a row below a heading is: a toets, the rest of one, a sum or a note. */
final class Rijlezer {
  private static final Pattern TOELICHTING =
      Pattern.compile(
          "(?isU)\\s*(?:\\*|[¹²³⁴]|\\(?[0-9]\\)\\s|let op|n\\.?b\\.?\\s*:|opmerking|toelichting|berekening|se-?cijfer|eindcijfer"
              + "|het (?:se|eind|schoolexamen)|het cijfer|legenda|versie|schoolexamencijfer|bron).*");
  private static final Pattern FORMULE =
      Pattern.compile("(?sU).*[=].*[0-9].*|.*[0-9]\\s*[x×*]\\s*\\p{L}{2,}.*[+:].*");

  private static final int MOST_IN_NOTE = 3;
  private static final int LONGEST_FORMULA = 300;
  private static final Pattern CIJFER = Pattern.compile("[0-9]");
  private static final Set<Kolomsoort> WEGINGEN =
      Set.of(Kolomsoort.WEGING, Kolomsoort.WEGING_RAPPORT);
  private static final Set<Kolomsoort> NAMEN =
      Set.of(Kolomsoort.VAK, Kolomsoort.SCHOOLSOORT, Kolomsoort.LEERJAAR);
  private static final Set<Kolomsoort> BIJ_TOTAAL =
      Set.of(Kolomsoort.WEGING, Kolomsoort.WEGING_RAPPORT, Kolomsoort.VAK, Kolomsoort.LEERJAAR);

  private final AanduidingParser aanduidingen;
  private final Indeling indeling;

  Rijlezer(AanduidingParser aanduidingen, Indeling indeling) {
    this.aanduidingen = aanduidingen;
    this.indeling = indeling;
  }

  /**
   * Judges a row.
   *
   * @param na whether a toets stands above it, of which it can be the rest
   */
  Rijsoort judge(Raster.Lijn rij, boolean na) {
    if (rij.gevuld().isEmpty()) {
      return Rijsoort.LEEG;
    }
    List<Raster.Vak> gevuld = besideNames(rij);
    Set<Kolomsoort> soorten = filled(rij);
    Raster.Vak eerste = gevuld.get(0);
    if (isNote(eerste, rij)) {
      return gevuld.size() > 1 && onlyWeights(soorten) ? Rijsoort.TOTAAL : Rijsoort.TOELICHTING;
    }
    if (gevuld.stream().anyMatch(Blok::isTotal)) {
      return Rijsoort.TOTAAL;
    }
    if (onlyWeights(soorten)) {
      return Rijsoort.TOTAAL;
    }
    return gevuld.size() == 1 ? single(eerste, soorten, na) : toets(soorten, na);
  }

  /**
   * A text over the columns of code and description is no toets, nor is one that opens as a note.
   */
  private boolean isNote(Raster.Vak eerste, Raster.Lijn rij) {
    boolean breed = spansKinds(eerste);
    if (breed && aanduidingen.parseBetween(eerste.tekst()).isEmpty()) {
      return true;
    }
    return rij.gevuld().size() <= MOST_IN_NOTE
        && (breed || !CIJFER.matcher(indeling.text(rij, Kolomsoort.CODE)).find())
        && TOELICHTING.matcher(eerste.tekst()).matches();
  }

  /**
   * Gives the one text that lies over the other columns, beside a name that goes on over more rows
   * or over a period; else all cells with text.
   */
  List<Raster.Vak> besideNames(Raster.Lijn rij) {
    List<Raster.Vak> gevuld = rij.gevuld();
    Raster.Vak laatste = gevuld.get(gevuld.size() - 1);
    boolean naast =
        gevuld.size() > 1
            && spansKinds(laatste)
            && gevuld.subList(0, gevuld.size() - 1).stream().allMatch(this::isName);
    boolean zegt =
        naast
            && (gevuld.get(0).hoog() > 1 || !aanduidingen.parseBetween(laatste.tekst()).isEmpty());
    return zegt ? List.of(laatste) : gevuld;
  }

  private boolean isName(Raster.Vak vak) {
    return vak.breed() == 1 && indeling.kind(vak.kolom()).filter(NAMEN::contains).isPresent();
  }

  private boolean spansKinds(Raster.Vak vak) {
    return vak.breed() > 1
        && indeling.plekken().values().stream()
                .filter(plek -> plek >= vak.kolom() && plek < vak.kolom() + vak.breed())
                .count()
            >= 2;
  }

  private Set<Kolomsoort> filled(Raster.Lijn rij) {
    Set<Kolomsoort> soorten = EnumSet.noneOf(Kolomsoort.class);
    indeling
        .plekken()
        .forEach(
            (soort, plek) -> {
              Raster.Vak vak = rij.vakken().get(plek);
              if (!vak.leeg() && !spansKinds(vak)) {
                soorten.add(soort);
              }
            });
    return soorten;
  }

  private static boolean onlyWeights(Set<Kolomsoort> soorten) {
    return !soorten.isEmpty()
        && soorten.stream().anyMatch(WEGINGEN::contains)
        && BIJ_TOTAAL.containsAll(soorten);
  }

  private Rijsoort single(Raster.Vak vak, Set<Kolomsoort> soorten, boolean na) {
    boolean overBreedte = vak.breed() > 1 && !aanduidingen.parseBetween(vak.tekst()).isEmpty();
    if (overBreedte || aanduidingen.isBanner(vak.tekst())) {
      return Rijsoort.AANDUIDING;
    }
    boolean vervolg = soorten.stream().anyMatch(Kolomsoort::isProse);
    if (na && vervolg && vak.breed() == 1 && !isFormula(vak.tekst())) {
      return Rijsoort.VERVOLG;
    }
    return Rijsoort.TOELICHTING;
  }

  private static boolean isFormula(String tekst) {
    return tekst.length() < LONGEST_FORMULA && FORMULE.matcher(tekst).matches();
  }

  private Rijsoort toets(Set<Kolomsoort> soorten, boolean na) {
    boolean code = soorten.contains(Kolomsoort.CODE);
    if (!code && indeling.has(Kolomsoort.CODE) && na && isRest(soorten)) {
      return Rijsoort.VERVOLG;
    }
    boolean naam = code || soorten.contains(Kolomsoort.OMSCHRIJVING);
    boolean meer = soorten.stream().anyMatch(Kolomsoort::isTyping) || code && soorten.size() > 1;
    return naam && meer ? Rijsoort.TOETS : Rijsoort.ONBEGREPEN;
  }

  /** A row without code is the rest of the one above when it has little more than prose. */
  private boolean isRest(Set<Kolomsoort> soorten) {
    long typing = soorten.stream().filter(s -> s.isTyping() && !s.isProse()).count();
    long kan = indeling.plekken().keySet().stream().filter(Kolomsoort::isTyping).count();
    return typing * 3 <= kan;
  }
}
