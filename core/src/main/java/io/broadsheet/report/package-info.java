/** What reading and writing have to say: findings, decisions and their confidence. */
package io.broadsheet.report;
