// The left (in portrait the upper) part of the contact page: for whom, the notice, the fields, and what interests you.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridge

Item {
    id: form

    required property Contact contact
    required property Keyboard keyboard
    property Logos logos: null

    // Only the field in use, under the words.
    property bool single: false
    // The page is the form's own: larger steps, and the words low over the fields.
    property bool roomy: false
    readonly property int columns: single ? 1 : roomy || Theme.portrait || (Theme.largeType && !Theme.reach) ? 2 : 3
    readonly property real columnGap: 3 * Theme.u
    readonly property real rowGap: (roomy ? 3.4 : Theme.portrait ? 2.6 : 2) * Theme.u
    readonly property bool low: Theme.portrait || roomy

    Scroller {
        id: said

        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: fields.top; topMargin: form.low ? -2.4 * Theme.u : 0; bottomMargin: form.low ? 2.4 * Theme.u : 0 }
        low: form.low

        // Room that the fields leave is shared above and below.
        Item { visible: !form.low; width: 1; height: Math.max(0, Math.min(2 * Theme.u, (said.height - header.height - notice.height) / 2 - Theme.u)) }
        Item {
            id: header

            width: parent.width
            height: Math.max(card.visible ? card.height : 0, title.height)

            // Only where the name stands whole beside it.
            ExhibitorLogo {
                id: logo

                readonly property real gap: 2 * Theme.u
                readonly property real room: header.width - (card.visible ? card.width + form.columnGap : 0)

                logos: form.logos
                exhibitor: form.contact.exhibitorId
                visible: source !== "" && natural.advanceWidth + width + gap <= room
                height: 5 * Theme.u
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                id: title

                // A long name takes two smaller lines beside the button.
                readonly property bool long: natural.advanceWidth > width

                anchors { left: logo.visible ? logo.right : parent.left; leftMargin: logo.visible ? logo.gap : 0; right: card.visible ? card.left : parent.right; rightMargin: form.columnGap; verticalCenter: parent.verticalCenter }
                text: form.contact.title
                style: long ? "title" : "h2"
                line: 1.18
                maximumLineCount: 2
                elide: Text.ElideRight

                TextMetrics {
                    id: natural

                    font { family: title.font.family; pixelSize: Theme.type.h2.size; weight: Theme.type.h2.weight }
                    text: title.text
                }
            }
            ScanOffer {
                id: card

                visible: !Theme.reach
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                scan: form.contact.scan
                onTouched: form.contact.scanCard()
            }
        }
        Item { width: 1; height: (form.low ? 2 : 0.2) * Theme.u }
        Words {
            id: notice

            // In reach mode it stands over the keys: up here nobody could turn its pages.
            visible: !Theme.reach || form.single
            width: parent.width
            text: Theme.together(form.contact.notice)
            style: "small"
            line: form.low ? 1.4 : 1.25
            color: Theme.text2
        }
    }
    Grid {
        id: fields

        anchors { left: parent.left; right: parent.right; bottom: interests.visible ? interests.top : parent.bottom; bottomMargin: interests.visible ? form.rowGap : 0 }
        columns: form.columns
        columnSpacing: form.columnGap
        rowSpacing: form.rowGap

        Repeater {
            model: form.contact.fields

            Field {
                required property string key
                required property bool focused
                required label
                required value
                required error
                required hint

                visible: focused || !form.single
                width: (form.width - (form.columns - 1) * form.columnGap) / form.columns
                inUse: focused
                onTouched: form.contact.focusField(key)
                onTyped: text => {
                    form.contact.focusField(key);
                    form.keyboard.type(text);
                }
                onErased: {
                    form.contact.focusField(key);
                    form.keyboard.erase();
                }
                onEntered: form.contact.nextField()
            }
        }
    }
    ChoiceRow {
        id: interests

        visible: form.contact.enquiry.offers && !form.single
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        model: form.contact.enquiry.interests
        label: qsTr("Interested in")
        onTouched: key => form.contact.enquiry.toggleInterest(key)
    }
}
