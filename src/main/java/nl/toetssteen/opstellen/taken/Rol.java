package nl.toetssteen.opstellen.taken;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Names who can have a task around the exams, by the codes of the matrix. */
public enum Rol {
  /** The examensecretaris. */
  ES,
  /** The rector or directeur. */
  D,
  /** A teamleider. */
  T,
  /** Support, such as the exam office. */
  O,
  /** The examencommissie. */
  EC;

  /** Finds roles by their codes; the order of the codes does not count. */
  static Set<Rol> of(List<String> codes) {
    return codes.stream()
        .map(Rol::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rol.class)));
  }

  /** Gives the codes in the order of the matrix: "ES, D". */
  static String codes(Set<Rol> rollen) {
    return Arrays.stream(values())
        .filter(rollen::contains)
        .map(Rol::name)
        .collect(Collectors.joining(", "));
  }
}
