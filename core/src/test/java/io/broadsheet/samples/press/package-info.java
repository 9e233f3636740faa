/**
 * A generator of invented newspapers: pages of text, each with what really stands on it. The same
 * seed gives the same pages everywhere. Words are in {@code press/LANGUAGE.txt}, a small grammar a
 * language; house habits and damage are drawn by the dice.
 */
package io.broadsheet.samples.press;
