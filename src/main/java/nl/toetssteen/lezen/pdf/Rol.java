package nl.toetssteen.lezen.pdf;

import java.awt.Color;

/** Names what can be seen on a page, with the colour in which an overlay shows it. */
enum Rol {
  REGEL("regel", 0x8fbbe0, 0),
  ALINEA("alinea", 0x2a8c2a, 0),
  VET("alinea in vet", 0xe07b00, 0),
  PUNT("alinea met nummer of teken", 0x1557c0, 0),
  KOP("kop volgens bladwijzer of tag", 0xd01c1c, 0),
  LIJN("getekende lijn", 0xe040c0, 0),
  CEL("cel", 0x7a3fb5, 24),
  KOPCEL("cel in de kop van een tabel", 0x7a3fb5, 80),
  WEGGELATEN("weggelaten: loopkop of paginanummer", 0x707070, 90);

  private final String omschrijving;
  private final int rgb;
  private final int dekking;

  Rol(String omschrijving, int rgb, int dekking) {
    this.omschrijving = omschrijving;
    this.rgb = rgb;
    this.dekking = dekking;
  }

  /** Gives what the legend says of it. */
  String omschrijving() {
    return omschrijving;
  }

  /** Gives the colour of its edge. */
  Color rand() {
    return new Color(rgb);
  }

  /** Gives the colour inside its edge, through which the page stays visible. */
  Color vulling() {
    return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, dekking);
  }
}
