package nl.toetssteen.pta;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads whether a toets can be taken again. */
final class Herkansing {
  private static final Pattern JA =
      Pattern.compile(
          "(?U)(?:ja|j|wel|h|hk|r|x|v|√|✓|✔|☒|☑|yes|y|true|waar|1(?![0-9])|[1-9]\\s*[x×]|[1-9]\\s*keer|herkansbaar|herkansing|mogelijk)"
              + "\\b?(?:\\s*[*),;(].*|\\s+(?:mits|indien|als|onder|alleen|via|in|door)\\b.*|\\s*[*0-9]*)");
  private static final Pattern NEE =
      Pattern.compile(
          "(?U)(?:nee|neen|n|geen|niet|no|0|false|onwaar|-|–|—|☐|n\\.?v\\.?t\\.?|niet herkansbaar|niet mogelijk|geen herkansing)"
              + "(?:\\s*[*),;(].*|\\s*\\**)");

  private Herkansing() {}

  /** Reads a cell: "ja*", "n", "H", "x", "niet herkansbaar". Empty when it says neither. */
  static Optional<Boolean> parse(String cel) {
    String tekst = cel.strip().toLowerCase(Locale.ROOT);
    if (NEE.matcher(tekst).matches()) {
      return Optional.of(false);
    }
    return JA.matcher(tekst).matches() ? Optional.of(true) : Optional.empty();
  }
}
