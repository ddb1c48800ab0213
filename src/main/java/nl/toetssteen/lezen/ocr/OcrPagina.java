package nl.toetssteen.lezen.ocr;

import java.util.List;

/**
 * Holds what was recognised on the picture of one page, set straight and upright, in points.
 *
 * @param vertrouwen mean confidence of the letters and figures, 0 to 100; 0 without any
 */
public record OcrPagina(float breedte, float hoogte, List<OcrRegel> regels, int vertrouwen) {

  /** Makes a page of lines in pixels. */
  static OcrPagina of(float breedte, float hoogte, List<OcrRegel> regels, float punt) {
    return new OcrPagina(
        breedte * punt,
        hoogte * punt,
        regels.stream().map(regel -> regel.maal(punt)).toList(),
        mean(regels));
  }

  /** Counts the letters and figures. */
  public int tekens() {
    return regels.stream()
        .flatMap(regel -> regel.woorden().stream())
        .mapToInt(OcrWoord::tekens)
        .sum();
  }

  private static int mean(List<OcrRegel> regels) {
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
