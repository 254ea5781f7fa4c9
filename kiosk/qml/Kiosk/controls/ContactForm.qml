// The left (in portrait the upper) part of the contact page: for whom, the notice, the fields, and what interests you.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridge

Item {
    id: form

    required property Contact contact
    required property Keyboard keyboard

    readonly property int columns: Theme.portrait ? 2 : 3
    readonly property real columnGap: 3 * Theme.u
    readonly property real rowGap: (Theme.portrait ? 2.6 : 2) * Theme.u

    Words {
        id: title

        // A long name takes two smaller lines beside the button.
        readonly property bool long: natural.advanceWidth > width

        anchors { left: parent.left; right: card.left; rightMargin: form.columnGap; verticalCenter: card.verticalCenter }
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

        // Room that the fields leave is shared above and below.
        readonly property real spare: fields.y - height - notice.height

        anchors {
            right: parent.right
            top: Theme.portrait ? undefined : parent.top
            topMargin: Math.max(0, Math.min(2 * Theme.u, spare / 2))
            bottom: Theme.portrait ? notice.top : undefined
            bottomMargin: 2 * Theme.u
        }
        scan: form.contact.scan
        onTouched: form.contact.scanCard()
    }
    Words {
        id: notice

        anchors { left: parent.left; right: parent.right; top: Theme.portrait ? undefined : card.bottom; topMargin: 0.2 * Theme.u; bottom: Theme.portrait ? fields.top : undefined; bottomMargin: 3.4 * Theme.u }
        text: form.contact.notice
        style: "small"
        line: Theme.portrait ? 1.4 : 1.25
        color: Theme.text2
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

        visible: form.contact.enquiry.offers
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        model: form.contact.enquiry.interests
        label: qsTr("Interested in")
        onTouched: key => form.contact.enquiry.toggleInterest(key)
    }
}
