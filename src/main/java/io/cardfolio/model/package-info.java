/// What a portfolio is: its settings, its customers, their transactions and columns; and how all
/// rooms say a sentence. Records and enums; no behaviour of the other rooms.
package io.cardfolio.model;
