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
    readonly property real rowGap: (Theme.portrait ? 2.6 : 2.2) * Theme.u

    Words {
        id: title

        anchors { left: parent.left; right: parent.right; top: Theme.portrait ? undefined : parent.top; bottom: Theme.portrait ? notice.top : undefined; bottomMargin: 2.4 * Theme.u }
        text: form.contact.title
        style: "h2"
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 2.8 * Theme.u
    }
    Words {
        id: notice

        anchors { left: parent.left; right: parent.right; top: Theme.portrait ? undefined : title.bottom; topMargin: 0.6 * Theme.u; bottom: Theme.portrait ? fields.top : undefined; bottomMargin: 3.4 * Theme.u }
        text: form.contact.notice
        style: "small"
        line: Theme.portrait ? 1.4 : 1.3
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
