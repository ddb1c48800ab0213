package nl.toetssteen.wet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Names the regulations that requirements rest on, with their number in the Basiswettenbestand. */
public enum Regeling {
  WVO_2020("wvo2020", "WVO 2020", "Wet voortgezet onderwijs 2020", "BWBR0044212"),
  UB("ub", "UB WVO 2020", "Uitvoeringsbesluit WVO 2020", "BWBR0045787"),
  WMS("wms", "WMS", "Wet medezeggenschap op scholen", "BWBR0020685"),
  /** Lapsed; only ever cited, no requirement rests on it. */
  EINDEXAMENBESLUIT(
      "eindexamenbesluit", "Eindexamenbesluit VO", "Eindexamenbesluit VO", "BWBR0004593"),
  /** Lapsed; only ever cited, no requirement rests on it. */
  OUDE_WVO("wvo-oud", "oude WVO", "Wet op het voortgezet onderwijs", "BWBR0002399");

  private static final LocalDate VERVALLEN = LocalDate.of(2022, 8, 1);

  private final String sleutel;
  private final String afkorting;
  private final String titel;
  private final String bwb;

  Regeling(String sleutel, String afkorting, String titel, String bwb) {
    this.sleutel = sleutel;
    this.afkorting = afkorting;
    this.titel = titel;
    this.bwb = bwb;
  }

  /** Finds a regulation by its key ("wvo2020", "ub", "wms", "eindexamenbesluit", "wvo-oud"). */
  public static Optional<Regeling> metSleutel(String sleutel) {
    return Arrays.stream(values()).filter(r -> r.sleutel.equals(sleutel)).findFirst();
  }

  /** Tells whether the regulation no longer applies on a day. */
  public boolean isVervallen(LocalDate dag) {
    boolean oud = this == EINDEXAMENBESLUIT || this == OUDE_WVO;
    return oud && !dag.isBefore(VERVALLEN);
  }

  /** Gives the key used in requirement files. */
  public String sleutel() {
    return sleutel;
  }

  /** Gives the usual abbreviation, for users. */
  public String afkorting() {
    return afkorting;
  }

  /** Gives the official short title. */
  public String titel() {
    return titel;
  }

  /** Gives the number in the Basiswettenbestand. */
  public String bwb() {
    return bwb;
  }
}
