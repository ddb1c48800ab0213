package nl.toetssteen.rapport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Holds the style sheet of every page, and the Content-Security-Policy that allows it and nothing
 * else.
 *
 * @param css the style sheet, to stand between {@code <style>} tags without a character more
 */
public record Huisstijl(String css) {

  /** Reads the style sheet that comes with the application. */
  public static Huisstijl load() {
    try (InputStream in = Huisstijl.class.getResourceAsStream("huisstijl.css")) {
      return new Huisstijl(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives the policy: no scripts, nothing from elsewhere, only this style sheet by its hash. */
  public String policy() {
    return "default-src 'none'; style-src '"
        + hash()
        + "'; img-src data:; form-action 'self'; base-uri 'none'";
  }

  private String hash() {
    try {
      byte[] som =
          MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(som);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
