package nl.toetssteen.prestaties;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Holds one thing to measure, and how long the processor worked on each run of it: other work on
 * the machine makes a run wait, but hardly changes that.
 */
final class Proef {

  /** Does the work once, and gives what came out of it. */
  interface Werk {
    Object run() throws IOException;
  }

  private final Werk werk;
  private final List<Long> tijden = new ArrayList<>();

  Proef(Werk werk) {
    this.werk = werk;
  }

  /** Runs once without measuring. */
  void warmUp() throws IOException {
    Objects.requireNonNull(werk.run());
  }

  /** Runs once and notes the time. */
  void measure() throws IOException {
    long begin = clock();
    Objects.requireNonNull(werk.run());
    tijden.add(clock() - begin);
  }

  /** Gives the CPU time of this thread in nanoseconds. */
  static long clock() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Gives the median of the measured runs in milliseconds. */
  double median() {
    List<Long> gesorteerd = tijden.stream().sorted().toList();
    int midden = gesorteerd.size() / 2;
    return (gesorteerd.get(midden) + gesorteerd.get((gesorteerd.size() - 1) / 2)) / 2e6;
  }
}
