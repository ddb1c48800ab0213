package nl.toetssteen.checklist;

/** Names what can come out of checking one requirement, from best to worst. */
public enum Uitkomst {
  NIET_VAN_TOEPASSING("niet-van-toepassing"),
  VOLDOET("voldoet"),
  HANDMATIG("handmatig"),
  ONVOLLEDIG("onvolledig"),
  ONTBREEKT("ontbreekt"),
  STRIJDIG("strijdig");

  private final String naam;

  Uitkomst(String naam) {
    this.naam = naam;
  }

  /** Gives the name used in requirement files and reports. */
  @Override
  public String toString() {
    return naam;
  }
}
