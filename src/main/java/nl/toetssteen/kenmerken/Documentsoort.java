package nl.toetssteen.kenmerken;

import java.util.List;

/** Names what a document can be; decides which requirements can be run on it. */
public enum Documentsoort {
  EXAMENREGLEMENT("examenreglement", "examenreglement"),
  PTA("pta", "PTA"),
  EXAMENREGLEMENT_EN_PTA("examenreglement-en-pta", "examenreglement en PTA"),
  /** Says what the examensecretaris has to do. */
  TAAKOMSCHRIJVING("taakomschrijving", "taakomschrijving van de examensecretaris"),
  /** None of them, or too little to tell. */
  ONBEKEND("onbekend", "niet herkend als examenreglement, PTA of taakomschrijving");

  private final String code;
  private final String omschrijving;

  Documentsoort(String code, String omschrijving) {
    this.code = code;
    this.omschrijving = omschrijving;
  }

  /** Gives the kinds that a user can say a document is. */
  public static List<Documentsoort> keuzes() {
    return List.of(EXAMENREGLEMENT, PTA, EXAMENREGLEMENT_EN_PTA, TAAKOMSCHRIJVING);
  }

  /** Gives the kinds of document that requirements are written for, as in {@code geldt}. */
  public List<String> delen() {
    return switch (this) {
      case EXAMENREGLEMENT, PTA, TAAKOMSCHRIJVING -> List.of(code);
      case EXAMENREGLEMENT_EN_PTA -> List.of(EXAMENREGLEMENT.code, PTA.code);
      case ONBEKEND -> List.of();
    };
  }

  /** Tells whether it is, or holds, an examenreglement. */
  public boolean isExamenreglement() {
    return delen().contains(EXAMENREGLEMENT.code);
  }

  /** Tells whether it is, or holds, a PTA. */
  public boolean isPta() {
    return delen().contains(PTA.code);
  }

  /** Gives the name for users, in Dutch. */
  public String omschrijving() {
    return omschrijving;
  }

  /** Gives the name as in the report contract: "examenreglement-en-pta". */
  @Override
  public String toString() {
    return code;
  }
}
