package nl.toetssteen.lezen.opbouw;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.toetssteen.lezen.bron.Herkomst;

/** Gives out the eIds of one document, each once, and remembers where their delen come from. */
final class Eids {
  private final Map<String, Integer> used = new HashMap<>();
  private final Map<String, Herkomst> sources = new LinkedHashMap<>();

  /** Gives the eId of the deel that has this place among those below its parent. */
  String next(String parent, Knoop deel, int place) {
    String number = deel.label == null ? "" : deel.label.nummer();
    String own = number.isEmpty() ? "n" + place : number.toLowerCase(Locale.ROOT).replace('.', '-');
    String eid =
        unique((parent.isEmpty() ? "" : parent + "__") + deel.soort.eidPrefix() + "_" + own);
    sources.put(eid, deel.regel.alinea().herkomst());
    return eid;
  }

  /** The second with the same eId gets "-2" behind it, and so on. */
  private String unique(String eid) {
    Integer earlier = used.putIfAbsent(eid, 1);
    if (earlier == null) {
      return eid;
    }
    int number = earlier + 1;
    while (used.putIfAbsent(eid + "-" + number, 1) != null) {
      number++;
    }
    used.put(eid, number);
    return eid + "-" + number;
  }

  /** Gives where each deel was read, by its eId. */
  Map<String, Herkomst> sources() {
    return sources;
  }
}
