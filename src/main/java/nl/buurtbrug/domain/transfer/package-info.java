package nl.buurtbrug.domain.transfer;

