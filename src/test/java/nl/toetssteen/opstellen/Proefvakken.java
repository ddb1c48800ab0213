package nl.toetssteen.opstellen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.toetssteen.pta.Vakken;
import nl.toetssteen.pta.Vakken.Vak;

/** Picks subjects for a school: those that every candidate has, and some others. */
final class Proefvakken {

  private static final int MEESTE_ANDERE = 9;

  private static final List<String> IEDER_VMBO =
      List.of(
          "Nederlandse taal",
          "Engels",
          "maatschappijleer",
          "lichamelijke opvoeding (LO1)",
          "kunstvakken inclusief ckv (kunstvakken 1)",
          "rekenen (alleen zonder wiskunde-eindexamen)");
  private static final List<String> IEDER_HAVO_VWO =
      List.of(
          "Nederlandse taal en literatuur",
          "Engels",
          "maatschappijleer",
          "culturele en kunstzinnige vorming (ckv)",
          "lichamelijke opvoeding",
          "profielwerkstuk");

  private final List<Vak> alle = Vakken.readPackaged().alle();

  /** Gives the subjects of a kind of school, in random order. */
  List<Vak> of(String schoolsoort, Random toeval) {
    List<Vak> sector =
        alle.stream().filter(vak -> vak.sector().equals(sector(schoolsoort))).toList();
    List<Vak> gekozen =
        new ArrayList<>(sector.stream().filter(vak -> isForAll(vak, schoolsoort)).toList());
    List<Vak> andere = new ArrayList<>(sector);
    andere.removeAll(gekozen);
    Collections.shuffle(andere, toeval);
    gekozen.addAll(andere.subList(0, toeval.nextInt(MEESTE_ANDERE)));
    if (hasProfielvak(schoolsoort)
        && gekozen.stream().noneMatch(vak -> vak.naam().startsWith("profielvak"))) {
      andere.stream()
          .filter(vak -> vak.naam().startsWith("profielvak"))
          .findFirst()
          .ifPresent(gekozen::add);
    }
    Collections.shuffle(gekozen, toeval);
    return gekozen;
  }

  /** Gives the name under which the law's programmes know a kind of school: gl and tl are one. */
  static String sector(String schoolsoort) {
    return schoolsoort.matches("vmbo-[gt]l") ? "vmbo-gltl" : schoolsoort;
  }

  private static boolean isForAll(Vak vak, String schoolsoort) {
    return switch (schoolsoort) {
      case "havo" -> IEDER_HAVO_VWO.contains(vak.naam()) || vak.naam().startsWith("rekenen");
      case "vwo" -> IEDER_HAVO_VWO.contains(vak.naam());
      case "vmbo-gl", "vmbo-tl" ->
          IEDER_VMBO.contains(vak.naam()) || vak.naam().equals("profielwerkstuk");
      default -> IEDER_VMBO.contains(vak.naam());
    };
  }

  private static boolean hasProfielvak(String schoolsoort) {
    return List.of("vmbo-bb", "vmbo-kb", "vmbo-gl").contains(schoolsoort);
  }
}
