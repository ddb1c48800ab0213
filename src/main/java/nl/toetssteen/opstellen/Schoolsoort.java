package nl.toetssteen.opstellen;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Knows how a text names each schoolsoort, and in which leerjaren its exam is. */
enum Schoolsoort {
  BB("vmbo-bb", "het vmbo-bb", "vmbo basisberoepsgerichte leerweg (vmbo-bb)", 3, 4),
  KB("vmbo-kb", "het vmbo-kb", "vmbo kaderberoepsgerichte leerweg (vmbo-kb)", 3, 4),
  GL("vmbo-gl", "het vmbo-gl", "vmbo gemengde leerweg (vmbo-gl)", 3, 4),
  TL("vmbo-tl", "het vmbo-tl", "vmbo theoretische leerweg (vmbo-tl)", 3, 4),
  HAVO("havo", "de havo", "havo", 4, 5),
  VWO("vwo", "het vwo", "vwo", 4, 6);

  private final String code;
  private final String metLidwoord;
  private final String voluit;
  private final int begin;
  private final int einde;

  Schoolsoort(String code, String metLidwoord, String voluit, int begin, int einde) {
    this.code = code;
    this.metLidwoord = metLidwoord;
    this.voluit = voluit;
    this.begin = begin;
    this.einde = einde;
  }

  static Schoolsoort of(String code) {
    return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst().orElseThrow();
  }

  /** Joins those of these that a school has: "het vmbo-gl en het vmbo-tl"; empty for none. */
  static String opsomming(List<String> vanSchool, Schoolsoort... deze) {
    return Woorden.opsomming(
        Arrays.stream(deze)
            .filter(soort -> vanSchool.contains(soort.code))
            .map(soort -> soort.metLidwoord)
            .toList());
  }

  String code() {
    return code;
  }

  String metLidwoord() {
    return metLidwoord;
  }

  String voluit() {
    return voluit;
  }

  /** Gives the leerjaar in which the schoolexamen begins. */
  String begin() {
    return "leerjaar " + begin;
  }

  /** Gives the leerjaren of the exam, from low to high. */
  List<Integer> jaren() {
    return IntStream.rangeClosed(begin, einde).boxed().toList();
  }

  /** Gives the leerjaren of the exam: "leerjaar 4, 5 en 6". */
  String leerjaren() {
    return einde - begin == 1
        ? "leerjaar %d en %d".formatted(begin, einde)
        : "leerjaar %d, %d en %d".formatted(begin, begin + 1, einde);
  }
}
