/// What a portfolio is: its settings, its customers and their columns. Records and enums; no
/// behaviour of the other rooms.
package io.cardfolio.model;
