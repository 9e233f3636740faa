package io.broadsheet.parser.roles;

import io.broadsheet.parser.signs.Role;
import io.broadsheet.report.Evidence;
import java.util.Arrays;
import java.util.List;

/**
 * The different votes that were cast on a page, numbered from 0. Most lines get the same ones, so
 * that a line needs to hold no more than their numbers.
 */
final class CastVotes {
  private static final int ROLES = Role.values().length;

  private final List<String> clues;
  private Evidence[] evidence = new Evidence[64];
  private byte[] roles = new byte[64];
  private int size;

  /** The number of the vote that each clue cast last for each role, and 1 more: most cast one. */
  private final int[] last;

  /** An open table of numbers and 1 more; 0 where there is none. */
  private int[] table = new int[256];

  /**
   * Opens the count.
   *
   * @param clues the names of all clues
   */
  CastVotes(List<String> clues) {
    this.clues = clues;
    this.last = new int[clues.size() * ROLES];
  }

  /**
   * The number of a vote.
   *
   * @param clue which of them cast it
   */
  int number(int clue, Role role, double weight) {
    int place = clue * ROLES + role.ordinal();
    int again = last[place] - 1;
    long bits = Double.doubleToRawLongBits(weight);
    if (again < 0 || Double.doubleToRawLongBits(evidence[again].weight()) != bits) {
      last[place] = number(clues.get(clue), role, weight) + 1;
    }
    return last[place] - 1;
  }

  private int number(String clue, Role role, double weight) {
    int slot = slot(clue, role.ordinal(), weight);
    if (table[slot] == 0) {
      add(new Evidence(clue, weight), role);
      table[slot] = size;
      if (2 * size > table.length) {
        grow();
        return size - 1;
      }
    }
    return table[slot] - 1;
  }

  boolean isFor(int number, Role role) {
    return roles[number] == role.ordinal();
  }

  Evidence evidence(int number) {
    return evidence[number];
  }

  private void add(Evidence cast, Role role) {
    if (size == roles.length) {
      evidence = Arrays.copyOf(evidence, 2 * size);
      roles = Arrays.copyOf(roles, 2 * size);
    }
    evidence[size] = cast;
    roles[size++] = (byte) role.ordinal();
  }

  private void grow() {
    table = new int[2 * table.length];
    for (int i = 0; i < size; i++) {
      table[slot(evidence[i].clue(), roles[i], evidence[i].weight())] = i + 1;
    }
  }

  /** Where a vote stands in the table, or would stand. */
  private int slot(String clue, int role, double weight) {
    long bits = Double.doubleToRawLongBits(weight);
    int hash = (int) (bits ^ bits >>> 32) * 31 + clue.hashCode() + role * 0x9E37;
    hash *= 0x9E3779B9;
    int slot = (hash ^ hash >>> 15) & table.length - 1;
    while (table[slot] != 0 && !stands(table[slot] - 1, clue, role, bits)) {
      slot = slot + 1 & table.length - 1;
    }
    return slot;
  }

  private boolean stands(int number, String clue, int role, long weight) {
    Evidence cast = evidence[number];
    return roles[number] == role
        && Double.doubleToRawLongBits(cast.weight()) == weight
        && cast.clue().equals(clue);
  }
}
