package nl.toetssteen.pta;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers the cells of one toets, from one row or more. */
final class Toetsbouwer {
  private static final Pattern CODE_JAAR = Pattern.compile("(?U)([1-6])\\s?[-.]?(\\p{L}).*");
  private static final Pattern CODE_NUMMER =
      Pattern.compile("(?U)\\p{L}*[ .-]?([1-6])[0-9]{2}\\p{L}?");

  private final Rijplaats plaats;
  private final Indeling indeling;
  private Aanduiding aanduiding;
  private final Map<Kolomsoort, String> cellen = new EnumMap<>(Kolomsoort.class);
  private final Map<String, String> overig = new LinkedHashMap<>();
  private final Toetsdoelen doelen = new Toetsdoelen();
  private final Map<Kolomsoort, Raster.Vak> gelezen = new EnumMap<>(Kolomsoort.class);

  Toetsbouwer(Rijplaats plaats, Aanduiding aanduiding, Indeling indeling) {
    this.plaats = plaats;
    this.aanduiding = aanduiding;
    this.indeling = indeling;
  }

  /** Takes the period over the rows, in a table that has no column for it. */
  private void period() {
    if (!aanduiding.moment().isEmpty()) {
      cellen.putIfAbsent(Kolomsoort.MOMENT, aanduiding.moment());
    }
  }

  /** Adds the cells of a row; what stands in a cell that was read before is not repeated. */
  Toetsbouwer add(Raster.Lijn rij) {
    for (int k = 0; k < indeling.breedte(); k++) {
      Raster.Vak vak = rij.vakken().get(k);
      String kop = indeling.koppen().get(k);
      Kolomsoort soort = indeling.kind(k).orElse(null);
      if (indeling.doelen().containsKey(k)) {
        doelen.add(indeling.doelen().get(k), vak);
      } else if (soort != null) {
        if (!vak.equals(gelezen.put(soort, vak)) && holds(vak, soort)) {
          cellen.merge(soort, vak.tekst().strip(), Toetsbouwer::join);
        }
      } else if (!vak.leeg() && !kop.isEmpty() && !indeling.isLeftOut(k)) {
        overig.merge(kop, vak.tekst().strip(), Toetsbouwer::join);
      }
    }
    return this;
  }

  private boolean holds(Raster.Vak vak, Kolomsoort soort) {
    return vak.breed() < 2 || Spancel.kinds(vak.tekst(), indeling.kinds(vak)).contains(soort);
  }

  private static String join(String eerst, String dan) {
    return eerst.equals(dan) ? eerst : (eerst + " " + dan).strip();
  }

  /** Tells whether a row is covered by the cell that holds the code of this toets. */
  boolean covers(Raster.Lijn rij) {
    Raster.Vak code = gelezen.get(Kolomsoort.CODE);
    return code != null
        && !code.leeg()
        && code.hoog() > 1
        && indeling.cell(rij, Kolomsoort.CODE).filter(code::equals).isPresent();
  }

  /** Gives the toets; more than one when columns of their own weigh it in more ways. */
  List<Toets> build(AanduidingParser aanduidingen, Celbegrip begrip) {
    period();
    Vormduur.part(cellen, indeling);
    return doelen.of(aanduiding).stream()
        .flatMap(doel -> doel.perLeerweg(cel(Kolomsoort.WEGING)))
        .map(doel -> build(doel, aanduidingen, begrip))
        .toList();
  }

  private Toets build(Toetsdoelen.Doel doel, AanduidingParser aanduidingen, Celbegrip begrip) {
    aanduiding = doel.isOwn() ? aanduidingen.settle(doel.aanduiding()) : aanduiding;
    doel.weging().ifPresent(weging -> cellen.put(Kolomsoort.WEGING, weging));
    doel.moment().ifPresent(moment -> cellen.put(Kolomsoort.MOMENT, moment));
    String code = cellen.getOrDefault(Kolomsoort.CODE, "");
    List<String> soorten = schooltypes(code);
    boolean vmbo = !soorten.isEmpty() && soorten.stream().allMatch(s -> s.startsWith("vmbo"));
    return new Toets(
        aanduiding.vak(),
        aanduiding.gedrukt(),
        soorten,
        year(code),
        Telt.SE,
        cellen,
        overig,
        begrip.of(cellen, vmbo, indeling.weighsInPercent()),
        plaats);
  }

  private String cel(Kolomsoort soort) {
    return cellen.getOrDefault(soort, "");
  }

  /** One year is certain; out of more, or none, the code may tell which: "4HA1", "SE401". */
  private int year(String code) {
    List<Integer> jaren = aanduiding.leerjaren();
    if (jaren.size() == 1) {
      return jaren.get(0);
    }
    Matcher klas = CODE_JAAR.matcher(code);
    if (klas.matches()
        && fits(jaren, klas.group(1))
        && !Schoolsoorten.ofClass(klas.group(2)).isEmpty()) {
      return Integer.parseInt(klas.group(1));
    }
    Matcher nummer = CODE_NUMMER.matcher(code);
    boolean genoemd = nummer.matches() && !jaren.isEmpty() && fits(jaren, nummer.group(1));
    return genoemd ? Integer.parseInt(nummer.group(1)) : 0;
  }

  private static boolean fits(List<Integer> jaren, String jaar) {
    return jaren.isEmpty() || jaren.contains(Integer.valueOf(jaar));
  }

  private List<String> schooltypes(String code) {
    List<String> genoemd = aanduiding.schoolsoorten();
    Matcher klas = CODE_JAAR.matcher(code);
    if (genoemd.size() == 1 || !klas.matches()) {
      return genoemd;
    }
    List<String> uitCode = Schoolsoorten.ofClass(klas.group(2));
    boolean zeker =
        genoemd.isEmpty() ? "hvHV".contains(klas.group(2)) : genoemd.containsAll(uitCode);
    return zeker && !uitCode.isEmpty() ? uitCode : genoemd;
  }
}
