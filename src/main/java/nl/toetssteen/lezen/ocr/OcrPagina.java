package nl.toetssteen.lezen.ocr;

import java.util.List;

/**
 * Holds what was recognised on the picture of one page, set straight and upright, in points.
 *
 * @param regels lines of text
 * @param lijnen straight lines that may divide a table
 */
public record OcrPagina(float breedte, float hoogte, List<OcrRegel> regels, List<OcrLijn> lijnen) {

  public OcrPagina {
    regels = List.copyOf(regels);
    lijnen = List.copyOf(lijnen);
  }

  OcrPagina maal(float schaal) {
    return new OcrPagina(
        breedte * schaal,
        hoogte * schaal,
        regels.stream().map(regel -> regel.maal(schaal)).toList(),
        lijnen.stream().map(lijn -> lijn.maal(schaal)).toList());
  }

  /** Counts the letters and figures. */
  public int tekens() {
    return regels.stream()
        .flatMap(regel -> regel.woorden().stream())
        .mapToInt(OcrWoord::tekens)
        .sum();
  }

  /** Gives the mean confidence of the letters and figures, 0 to 100; 0 without any. */
  public int vertrouwen() {
    long som = 0;
    long tekens = 0;
    for (OcrRegel regel : regels) {
      for (OcrWoord woord : regel.woorden()) {
        som += (long) woord.vertrouwen() * woord.tekens();
        tekens += woord.tekens();
      }
    }
    return tekens == 0 ? 0 : Math.round((float) som / tekens);
  }
}
