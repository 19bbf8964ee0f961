# O que um administrador lê quando uma pergunta de uma pesquisa tem um erro. Antes vem “Linha N:”.

survey-range-wrong = um intervalo são dois números com um hífen no meio, o menor primeiro, por exemplo “1-3”.
survey-range-turned = o intervalo está invertido: o número menor vem primeiro.
survey-range-least = as opções se contam em números inteiros, e tem de ser possível escolher ao menos uma.
survey-range-options = há só { $count } opções, por isso ninguém pode escolher tantas.
survey-condition-number = “{ $value }” não é um número, e “{ $name }” pede um.
survey-condition-date = “{ $value }” não é um dia com que se possa comparar “{ $name }”. Escreva-o como ano-mês-dia, em algarismos.
