import type { Settings } from "@/lib/settings/types";
import { standardPolicy } from "@/lib/shared/context";
import { formatCents } from "@/lib/shared/money";
import { sellerAddress } from "../seller";
import type { LegalText } from "../types";

/** English counterpart of `terms-de`. */
export function termsEn({ company, shipping, terms }: Settings): LegalText {
  const money = (cents: number) => formatCents(cents, "en");
  return {
    title: "Terms and Conditions",
    version: terms.version,
    sections: [
      {
        heading: "1. Scope and contracting party",
        paragraphs: [
          `These terms apply to all orders in our online shop. Your contracting party is ${sellerAddress(company, "en").join(", ")}. You can reach us on ${company.phone} and at ${company.email}.`,
          "You are a consumer if you order mainly for private purposes (section 13 of the German Civil Code, BGB). Deviating terms of businesses apply only if we agree to them in text form.",
        ],
      },
      {
        heading: "2. How the contract is concluded",
        paragraphs: [
          "The items in the shop are not yet a binding offer. You put them in your cart, enter your details at checkout and see a summary of everything before you submit: items, prices, shipping, total and delivery date. Until then you can change any entry or stop.",
          "By clicking “Buy now, pay …” you make a binding offer. You then pay. As soon as the payment has arrived we send you the order confirmation by email; with it we accept your offer and the contract is concluded.",
          `If the order is not paid within ${standardPolicy.holdMinutes} minutes it lapses at no cost to you. Should a payment arrive later and the goods be gone, we refund it at once and in full.`,
          "The contract is concluded in German or English, whichever language you order in. We store the text of the contract and send it to you by email together with these terms and the withdrawal information. With the link in that email you can look at your order at any time.",
        ],
      },
      {
        heading: "3. Prices and shipping costs",
        paragraphs: [
          "All prices are total prices in euros and include the statutory VAT of the country we deliver to or in which you collect. Gift cards are multi-purpose vouchers and are sold without VAT.",
          `Standard shipping costs ${money(shipping.standardCents)} and is free for goods worth ${money(shipping.freeFromCents)} or more. Express shipping costs ${money(shipping.expressCents)}. Collection in a store is free. Shipping costs are shown separately in the summary before you submit your order.`,
        ],
      },
      {
        heading: "4. Payment",
        paragraphs: [
          "You pay by credit or debit card or with a wallet such as Apple Pay or Google Pay. Our payment service provider Stripe handles the payment on a secured page; we neither see nor store your card details. The amount is charged when you order.",
        ],
      },
      {
        heading: "5. Delivery",
        paragraphs: [
          "We deliver to Germany and Austria. The delivery date is shown on the product page, at checkout and in the order confirmation. We may deliver in several parcels; this does not cost you anything extra.",
        ],
      },
      {
        heading: "6. Collection in a store",
        paragraphs: [
          "You can pay online and collect in a store. You are told before ordering when your goods will be ready, and we let you know as soon as they are. To collect them you need the pickup code. We keep the goods for 7 days. If you do not collect them by then, the order is cancelled and we refund everything you paid.",
          "With collection, too, the contract is concluded at a distance: you have the same right of withdrawal as with a delivery.",
        ],
      },
      {
        heading: "7. Withdrawal and voluntary returns",
        paragraphs: [
          "As a consumer you can withdraw from the contract within 14 days; the details are in the withdrawal information. The quickest way is “Withdraw from contract” (“Vertrag widerrufen”) at the foot of every page of our shop, without signing in.",
          "Beyond that we take items back up to 30 days after you received them and refund the price of the goods, free of charge in any store. Excepted are opened food, items engraved for you and used gift cards. Course seats can be returned up to 7 days before the date. Your statutory right of withdrawal is not affected.",
        ],
      },
      {
        heading: "8. Gift cards and courses",
        paragraphs: [
          "Gift cards are valid until the end of the third calendar year after purchase. They can be used in the shop and in every store, also in parts; they are not paid out in cash.",
          "If a course has to be cancelled we offer you another date or refund the full price, whichever you prefer.",
        ],
      },
      {
        heading: "9. Retention of title",
        paragraphs: ["The goods remain our property until they are paid for in full."],
      },
      {
        heading: "10. Statutory warranty",
        paragraphs: [
          "The statutory rights for defects apply to all goods. If within two years of handover a defect appears that was already present at handover, you are entitled to repair or replacement and, under the statutory conditions, to a price reduction, rescission and damages. If the defect appears within the first year it is presumed to have been there from the start.",
          "Manufacturers' guarantees apply in addition and do not limit these rights. Report a defect by email, by phone or in a store; return shipping and repair cost you nothing.",
        ],
      },
      {
        heading: "11. Liability",
        paragraphs: [
          "Our liability is unlimited for intent and gross negligence, for injury to life, body or health, under the Product Liability Act and as far as we have given a guarantee. For slight negligence we are liable only for breach of essential contractual duties, that is duties on whose performance you may rely, and limited to the foreseeable damage typical of the contract. Any further liability is excluded.",
        ],
      },
      {
        heading: "12. Old appliances, batteries and packaging",
        paragraphs: [
          "Electrical appliances and batteries do not belong in household waste. You can hand in old batteries free of charge in any store. If you buy an electrical appliance we take back an old one of the same kind free of charge; small appliances up to 25 cm also without a purchase. Please delete personal data first and remove batteries where this is possible without destroying the appliance.",
        ],
      },
      {
        heading: "13. Dispute resolution and applicable law",
        paragraphs: [
          "We are neither willing nor obliged to take part in dispute resolution before a consumer arbitration board.",
          "German law applies, excluding the UN Convention on Contracts for the International Sale of Goods. You keep the protection of mandatory consumer law of the country you live in. If a provision is invalid the rest of the contract stands; statutory law takes its place.",
        ],
      },
    ],
  };
}
