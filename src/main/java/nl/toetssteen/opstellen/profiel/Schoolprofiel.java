package nl.toetssteen.opstellen.profiel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds what a school says of itself, with the usual value for what it left out. Texts that were
 * left out without a usual value are empty.
 *
 * @param schoolsoorten as in the report contract ("vmbo-tl"), in the order of the law
 * @param schooljaar "2026-2027"
 * @param vaststelling when the document was adopted; null as long as it was not
 * @param keuzes the choices by name: "true", "5", "een-stap"
 * @param onderdelen what the school adds to the combinatiecijfer, by the names of the schema
 * @param toetsvormen meaning by code, in order
 * @param taken how the work of the examensecretaris is arranged
 */
public record Schoolprofiel(
    School school,
    Gezag bevoegdGezag,
    List<String> schoolsoorten,
    String schooljaar,
    List<Cohort> cohorten,
    Vaststelling vaststelling,
    List<Secretaris> examensecretarissen,
    List<Examencommissie> examencommissies,
    Beroepscommissie commissieVanBeroep,
    Map<String, String> keuzes,
    List<String> onderdelen,
    List<Toetsvorm> toetsvormen,
    Taakafspraken taken) {

  public Schoolprofiel {
    schoolsoorten = List.copyOf(schoolsoorten);
    cohorten = List.copyOf(cohorten);
    examensecretarissen = List.copyOf(examensecretarissen);
    examencommissies = List.copyOf(examencommissies);
    keuzes = Map.copyOf(keuzes);
    onderdelen = List.copyOf(onderdelen);
    toetsvormen = List.copyOf(toetsvormen);
  }

  /** Gives the first year of the schooljaar: 2026. */
  public int jaar() {
    return Integer.parseInt(schooljaar.substring(0, schooljaar.indexOf('-')));
  }

  /** Gives when the document was adopted; empty as long as it was not. */
  public Optional<Vaststelling> vastgesteld() {
    return Optional.ofNullable(vaststelling);
  }

  /** Tells whether the school has a schoolsoort of a kind: "vmbo" for every leerweg. */
  public boolean heeft(String soort) {
    return schoolsoorten.stream()
        .anyMatch(eigen -> eigen.equals(soort) || eigen.startsWith(soort + "-"));
  }

  /**
   * Describes the school.
   *
   * @param adres null when left out
   * @param leiding "rector" or "directeur"
   * @param richting "openbaar" or "bijzonder"
   * @param kleur "#14532d"
   * @param logo name of a file
   */
  public record School(
      String naam,
      String brin,
      Adres adres,
      String telefoon,
      String email,
      String website,
      String leiding,
      String richting,
      String kleur,
      String logo) {}

  /** Holds an address for letters. */
  public record Adres(String straat, String postcode, String plaats) {

    /** Gives it on one line. */
    public String regel() {
      return straat + ", " + postcode + " " + plaats;
    }
  }

  /**
   * Names the bevoegd gezag.
   *
   * @param orgaan who decides for it, with its article: "het college van bestuur"
   */
  public record Gezag(String naam, String orgaan) {}

  /** Names a cohort: "2025-2027". */
  public record Cohort(String schoolsoort, String jaren) {}

  /** Holds the days of adoption and of consent. */
  public record Vaststelling(LocalDate vastgesteld, LocalDate instemmingMr) {}

  /** Names an examensecretaris. */
  public record Secretaris(String naam, String afdeling, String email) {}

  /** Holds an examencommissie; {@code afdeling} is empty when there is one for the school. */
  public record Examencommissie(String afdeling, List<Commissielid> leden) {
    public Examencommissie {
      leden = List.copyOf(leden);
    }
  }

  /** Describes a member of a committee by function; the name is often left out. */
  public record Commissielid(String functie, String naam) {}

  /** Describes the commissie van beroep, with its terms as the school gave them. */
  public record Beroepscommissie(
      List<Commissielid> leden,
      Adres adres,
      String email,
      int beroepstermijnDagen,
      int beslistermijnWeken,
      int verdagingWeken) {
    public Beroepscommissie {
      leden = List.copyOf(leden);
    }
  }

  /**
   * Says how the school arranges the work of the examensecretaris.
   *
   * @param vastgesteld when the rector or directeur adopted the taakomschrijving; null as long as
   *     that was not done
   * @param vervanger who stands in, with the article: "de teamleider van de havo"
   * @param uren in a year; 0 when left out
   * @param lidExamencommissie whether the examensecretaris is a member
   * @param verdeling codes of who does it, by task; what is left out is as usual
   */
  public record Taakafspraken(
      LocalDate vastgesteld,
      String vervanger,
      int uren,
      boolean lidExamencommissie,
      Map<String, List<String>> verdeling) {
    public Taakafspraken {
      verdeling = Map.copyOf(verdeling);
    }

    /** Gives when the taakomschrijving was adopted; empty as long as it was not. */
    public Optional<LocalDate> adopted() {
      return Optional.ofNullable(vastgesteld);
    }
  }

  /** Holds a kind of toets with the code that the PTA uses. */
  public record Toetsvorm(String code, String naam) {}
}
