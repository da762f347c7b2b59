import type { Settings } from "@/lib/settings/types";
import { sellerAddress } from "../seller";
import type { LegalText } from "../types";

/** Model instructions and form of Annex I to Directive 2011/83/EU, with the function of Directive (EU) 2023/2673. */
export function withdrawalEn({ company, terms }: Settings): LegalText {
  const seller = `${sellerAddress(company, "en").join(", ")}, phone ${company.phone}, email ${company.email}`;
  return {
    title: "Withdrawal information and withdrawal form",
    version: terms.version,
    sections: [
      {
        heading: "Right of withdrawal",
        paragraphs: [
          "You have the right to withdraw from this contract within 14 days without giving any reason.",
          "The withdrawal period will expire after 14 days from the day on which you acquire, or a third party other than the carrier and indicated by you acquires, physical possession of the goods. If an order is delivered in several parts, the period starts on the day on which you acquire possession of the last good or part. For courses and gift cards it starts on the day the contract is concluded.",
          `To exercise the right of withdrawal, you must inform us (${seller}) of your decision to withdraw from this contract by an unequivocal statement (e.g. a letter sent by post or email). You may use the attached model withdrawal form, but it is not obligatory.`,
          "You may also exercise your right of withdrawal online with the button “Withdraw from contract” (“Vertrag widerrufen”) at the foot of every page of our online shop. If you use this online function, we will send you, without undue delay and on a durable medium (by email), an acknowledgement of receipt including the content of the withdrawal statement and the date and time of its submission.",
          "To meet the withdrawal deadline, it is sufficient for you to send your communication concerning your exercise of the right of withdrawal before the withdrawal period has expired.",
        ],
      },
      {
        heading: "Effects of withdrawal",
        paragraphs: [
          "If you withdraw from this contract, we shall reimburse to you all payments received from you, including the costs of delivery (with the exception of the supplementary costs resulting from your choice of a type of delivery other than the least expensive type of standard delivery offered by us), without undue delay and in any event not later than 14 days from the day on which we are informed about your decision to withdraw from this contract. We will carry out such reimbursement using the same means of payment as you used for the initial transaction, unless you have expressly agreed otherwise; in any event, you will not incur any fees as a result of such reimbursement.",
          "We may withhold reimbursement until we have received the goods back or you have supplied evidence of having sent back the goods, whichever is the earliest.",
          `You shall send back the goods to ${sellerAddress(company, "en").join(", ")} or hand them over in one of our stores, without undue delay and in any event not later than 14 days from the day on which you communicate your withdrawal from this contract to us. The deadline is met if you send back the goods before the period of 14 days has expired.`,
          "You will have to bear the direct cost of returning the goods. Returning them in a store is free of charge. With our return label the return costs €3.90; the amount is deducted from the refund.",
          "You are only liable for any diminished value of the goods resulting from the handling other than what is necessary to establish the nature, characteristics and functioning of the goods.",
        ],
      },
      {
        heading: "Exclusion or early expiry of the right of withdrawal",
        paragraphs: ["There is no right of withdrawal, or it expires early, for contracts"],
        list: [
          "for goods made to your specifications or clearly personalised, for example engraved items;",
          "for goods which are liable to deteriorate or expire rapidly;",
          "for sealed goods which are not suitable for return for reasons of health protection or hygiene and were unsealed after delivery, for example opened food;",
          "for services related to leisure activities if the contract provides for a specific date of performance, for example courses; we nevertheless take back course seats voluntarily up to 7 days before the date.",
        ],
      },
      {
        heading: "Model withdrawal form",
        paragraphs: ["(Complete and return this form only if you wish to withdraw from the contract.)"],
        list: [
          `To ${seller}`,
          "I/We (*) hereby give notice that I/We (*) withdraw from my/our (*) contract of sale of the following goods (*) / for the provision of the following service (*): ______",
          "Ordered on (*) / received on (*): ______",
          "Name of consumer(s): ______",
          "Address of consumer(s): ______",
          "Signature of consumer(s) (only if this form is notified on paper): ______",
          "Date: ______",
          "(*) Delete as appropriate.",
        ],
      },
    ],
  };
}
